package uk.gov.ppo.docket.reminders;

import java.util.Locale;
import java.util.Optional;

/** Why somebody is written to about one case; each once a case, recipient and due date. */
enum Alert {
  /** Nobody has opened it for some working days. */
  UNOPENED,
  /** Its answer is due in some working days. */
  AHEAD,
  /** Its answer is due on the next working day. */
  NEXT_DAY,
  /** Its answer is due today. */
  TODAY,
  /** Its answer is late. */
  LATE;

  /**
   * How near a due date is that is not over; the nearest alone counts, so that after an outage
   * nobody gets the whole row at once.
   *
   * @param daysLeft working days after today up to the due date
   * @param ahead how many of them are near
   */
  static Optional<Alert> inTime(int daysLeft, int ahead) {
    return switch (daysLeft) {
      case 0 -> Optional.of(TODAY);
      case 1 -> Optional.of(NEXT_DAY);
      default -> daysLeft <= ahead ? Optional.of(AHEAD) : Optional.empty();
    };
  }

  /** What no second letter is sent about; the date is in it, since another date is other news. */
  String occasion(WatchedCase about, Recipient to) {
    String what = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return this == UNOPENED
        ? "%s %d %s".formatted(what, about.id(), to.name())
        : "%s %d %s %s".formatted(what, about.id(), about.due(), to.name());
  }
}
