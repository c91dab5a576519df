package uk.gov.ppo.docket.outbox;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message in the outbox.
 *
 * @param id the outbox's number for it
 * @param caseId the case it belongs to
 * @param kind why it leaves
 * @param messageId its final Message-ID
 * @param state where it is
 * @param attempts how often it was handed over
 * @param repeats how many of these because the outcome of the one before is unknown; at most one
 * @param queuedAt when it was finished
 * @param nextAttemptAt when it is tried again, or its unknown outcome settled
 * @param sentTime when the relay took it; null before that
 * @param answer what the relay said when it took it, empty before that
 * @param error what the last failed attempt said, empty for none
 * @param raw its final bytes
 */
public record OutboxEntry(
    long id,
    long caseId,
    MessageKind kind,
    String messageId,
    SendingState state,
    int attempts,
    int repeats,
    Instant queuedAt,
    Instant nextAttemptAt,
    @Nullable Instant sentTime,
    String answer,
    String error,
    byte[] raw) {
  /** When the relay took it. */
  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentTime);
  }
}
