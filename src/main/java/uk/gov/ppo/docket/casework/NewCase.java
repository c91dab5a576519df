package uk.gov.ppo.docket.casework;

import java.time.Instant;
import java.util.List;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.MessageId;

/**
 * What is needed to open a case.
 *
 * @param receivedAt when the message reached the mail store
 * @param requester who asked
 * @param subject the message's subject
 * @param request the words its questions stand in
 * @param language {@code en} or {@code cy}
 * @param placement what the routing rules said
 * @param questions the questions found, in order
 * @param message the opening message's identifier; empty list when it had none
 * @param inbound the ledger's number of the opening message
 * @param heldBecause why no acknowledgement may be sent yet; empty when it may
 */
public record NewCase(
    Instant receivedAt,
    Mailbox requester,
    String subject,
    String request,
    String language,
    Placement placement,
    List<NewQuestion> questions,
    List<MessageId> message,
    long inbound,
    String heldBecause) {}
