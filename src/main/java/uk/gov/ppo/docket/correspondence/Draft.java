package uk.gov.ppo.docket.correspondence;

import java.time.Instant;

/**
 * A response not yet sent.
 *
 * @param text the whole letter as plain text
 * @param updatedAt when it was last changed
 * @param updatedBy who changed it
 */
public record Draft(String text, Instant updatedAt, String updatedBy) {}
