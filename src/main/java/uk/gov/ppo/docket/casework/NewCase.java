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
 * @param askedWith the case that the same message opened first, and whose acknowledgement speaks of
 *     this one too; 0 for none
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
    String heldBecause,
    long askedWith) {
  /** A case with an acknowledgement of its own. */
  public NewCase(
      Instant receivedAt,
      Mailbox requester,
      String subject,
      String request,
      String language,
      Placement placement,
      List<NewQuestion> questions,
      List<MessageId> message,
      long inbound,
      String heldBecause) {
    this(
        receivedAt,
        requester,
        subject,
        request,
        language,
        placement,
        questions,
        message,
        inbound,
        heldBecause,
        0);
  }

  /** The same beside another case that the same message opened. */
  public NewCase askedWith(long first) {
    return new NewCase(
        receivedAt,
        requester,
        subject,
        request,
        language,
        placement,
        questions,
        message,
        inbound,
        heldBecause,
        first);
  }

  boolean isPart() {
    return askedWith != 0;
  }

  AcknowledgementState acknowledgement() {
    if (isPart()) {
      return AcknowledgementState.TOGETHER;
    }
    return heldBecause.isEmpty() ? AcknowledgementState.WAITING : AcknowledgementState.HELD;
  }
}
