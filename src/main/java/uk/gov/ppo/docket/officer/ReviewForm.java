package uk.gov.ppo.docket.officer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request for an internal review, as an officer passes it on.
 *
 * @param message the ledger's number of the message it came in; {@code 0} when it came otherwise
 * @param day day of the month it came, where it came otherwise
 * @param month its number
 * @param year four digits
 * @param reason what the requester says, where it came otherwise
 */
record ReviewForm(String message, String day, String month, String year, String reason) {
  static final String MESSAGE = "message";

  /** Stands for a letter, a call, or a message in another mailbox. */
  static final String OTHERWISE = "0";

  ReviewForm(
      @Nullable String message,
      @Nullable String day,
      @Nullable String month,
      @Nullable String year,
      @Nullable String reason) {
    this.message = Objects.requireNonNullElse(message, "");
    ClockForm typed = new ClockForm(day, month, year, reason);
    this.day = typed.day();
    this.month = typed.month();
    this.year = typed.year();
    this.reason = typed.reason();
  }

  boolean cameOtherwise() {
    return message.equals(OTHERWISE);
  }

  ClockForm dated() {
    return new ClockForm(day, month, year, reason);
  }

  Problems problems() {
    if (!cameOtherwise()) {
      return Problems.none();
    }
    Problems problems = dated().problems();
    return !problems.any() && reason.isEmpty()
        ? Problems.at(ClockForm.REASON, "Enter what the requester says")
        : problems;
  }
}
