package uk.gov.ppo.docket.casework;

import java.time.Instant;
import java.util.List;
import uk.gov.ppo.docket.mail.MessageId;

/**
 * A requester's wish that an answer be looked at again.
 *
 * @param receivedAt when it reached us
 * @param words what the requester says
 * @param message the identifier of the message it came in; empty list when it came otherwise
 * @param inbound the ledger's number of that message, 0 when it came otherwise
 */
public record ReviewRequest(
    Instant receivedAt, String words, List<MessageId> message, long inbound) {}
