package uk.gov.ppo.docket.officer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.gov.ppo.docket.ledger.KeptMessage;

/**
 * The times a message has: when it reached the mail store, which alone is its legal receipt; when
 * Docket fetched it; when its sender says it was written. The others are told where they differ.
 *
 * @param arrived when it reached the mail store
 * @param pickedUp when it was fetched
 * @param written the Date header field; none where there is no valid one
 */
record ThreeTimes(Instant arrived, Instant pickedUp, List<Instant> written) {
  /** A poll comes round every few seconds; longer than this, somebody should know. */
  private static final Duration PROMPT = Duration.ofMinutes(10);

  /** Mail takes seconds, and queues minutes; what differs by more was queued, or is wrong. */
  private static final Duration ON_ITS_WAY = Duration.ofHours(1);

  static ThreeTimes of(KeptMessage message, Optional<Instant> written) {
    return new ThreeTimes(message.arrivedAt(), message.pickedUpAt(), written.stream().toList());
  }

  /** {@code Arrived Fri 6 Mar 2026, 17:02, picked up Mon 9 Mar 2026, 08:30 (late)}. */
  String receipt() {
    return arrival() + pickUp();
  }

  /**
   * The arrival, and of the others what differs from it: {@code Arrived Fri 6 Mar 2026, 17:02; the
   * sender's own date says Thu 5 Mar 2026, 23:10}.
   */
  String differing() {
    return arrival() + (isLate() ? pickUp() : "") + ownDate();
  }

  private String arrival() {
    return "Arrived " + LondonTime.momentOfWeek(arrived);
  }

  private String pickUp() {
    return ", picked up " + LondonTime.momentOfWeek(pickedUp) + (isLate() ? " (late)" : "");
  }

  private String ownDate() {
    return written.stream()
        .filter(this::differs)
        .map(date -> "; the sender’s own date says " + LondonTime.momentOfWeek(date))
        .collect(Collectors.joining());
  }

  private boolean isLate() {
    return Duration.between(arrived, pickedUp).compareTo(PROMPT) > 0;
  }

  private boolean differs(Instant date) {
    return Duration.between(date, arrived).abs().compareTo(ON_ITS_WAY) > 0;
  }
}
