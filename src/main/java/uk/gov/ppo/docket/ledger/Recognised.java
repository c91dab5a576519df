package uk.gov.ppo.docket.ledger;

import java.util.OptionalLong;

/**
 * What the ledger knows of a message that is being read.
 *
 * @param copyOf the earlier copy: same Message-ID and content, or without a Message-ID the same
 *     bytes
 * @param reusedId an earlier message under the same Message-ID with other content: some programs
 *     use an identifier twice
 * @param repeats the case that the same words of the same sender opened within a day before
 */
public record Recognised(OptionalLong copyOf, OptionalLong reusedId, OptionalLong repeats) {}
