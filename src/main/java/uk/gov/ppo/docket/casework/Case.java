package uk.gov.ppo.docket.casework;

import java.time.Instant;
import java.time.LocalDate;
import uk.gov.ppo.docket.deadline.StatutoryClock;
import uk.gov.ppo.docket.mail.Mailbox;

/**
 * One request under the office's care.
 *
 * @param id the database's number for it
 * @param reference what requester and officers call it, {@code FOI 543}
 * @param status how far it has come
 * @param receivedAt when its message reached the mail store: the legal time of receipt
 * @param requester who asked, and where an answer goes; empty address when there is none
 * @param subject the message's subject
 * @param request the words its questions stand in
 * @param language {@code en} or {@code cy}
 * @param placement kind, team and priority, and the rule that chose them
 * @param acknowledgement what became of the acknowledgement
 * @param acknowledgementReason why it was held or refused, empty otherwise
 */
public record Case(
    long id,
    String reference,
    CaseStatus status,
    Instant receivedAt,
    Mailbox requester,
    String subject,
    String request,
    String language,
    Placement placement,
    AcknowledgementState acknowledgement,
    String acknowledgementReason) {
  /** The day of receipt in Europe/London: day zero of the clock. */
  public LocalDate receivedOn() {
    return StatutoryClock.receivedOn(receivedAt);
  }
}
