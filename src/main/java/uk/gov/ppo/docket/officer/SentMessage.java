package uk.gov.ppo.docket.officer;

import uk.gov.ppo.docket.officer.reading.ReadMessage;
import uk.gov.ppo.docket.outbox.OutboxEntry;

/**
 * A message of ours and what became of it.
 *
 * @param kind why it was written
 * @param state where it is, in words
 * @param queued when it was finished
 * @param sent when the relay took it, empty before that
 * @param error what the last failed attempt said, empty for none
 * @param text its words
 */
record SentMessage(
    String kind,
    String messageId,
    String state,
    String queued,
    String sent,
    String error,
    String to,
    String subject,
    String text) {
  static SentMessage of(OutboxEntry entry, ReadMessage read) {
    return new SentMessage(
        entry.kind().label(),
        entry.messageId(),
        entry.state().label(),
        LondonTime.moment(entry.queuedAt()),
        entry.sentAt().map(LondonTime::moment).orElse(""),
        entry.error(),
        read.to(),
        read.subject(),
        read.whole());
  }
}
