package uk.gov.ppo.docket.casework;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who has a case, and what became of it.
 *
 * @param owner the account of the officer who took it, empty for nobody
 * @param lookedAt when an officer first opened its page, null for never
 * @param endingCode why it is closed, empty while it is open
 * @param workedBy who changed its answers or its draft last, empty for nobody
 */
public record CaseCare(
    String owner, @Nullable Instant lookedAt, String endingCode, String workedBy) {
  /** When an officer first opened its page. */
  public Optional<Instant> firstLook() {
    return Optional.ofNullable(lookedAt);
  }

  /** Why it is closed; nothing while it is open. */
  public Optional<Ending> ending() {
    return endingCode.isEmpty() ? Optional.empty() : Optional.of(Ending.valueOf(endingCode));
  }
}
