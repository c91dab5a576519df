package uk.gov.ppo.docket.officer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day and a reason, as typed.
 *
 * @param day day of the month
 * @param month its number
 * @param year four digits
 * @param reason why
 */
record ClockForm(String day, String month, String year, String reason) {
  /** A history is read by people: a letter belongs elsewhere. */
  private static final int LONGEST_REASON = 1000;

  static final String DAY = "day";
  static final String REASON = "reason";

  ClockForm(
      @Nullable String day,
      @Nullable String month,
      @Nullable String year,
      @Nullable String reason) {
    this.day = clean(day);
    this.month = clean(month);
    this.year = clean(year);
    this.reason = clean(reason);
  }

  private static String clean(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "").strip();
  }

  static ClockForm on(LocalDate date) {
    return new ClockForm(
        Integer.toString(date.getDayOfMonth()),
        Integer.toString(date.getMonthValue()),
        Integer.toString(date.getYear()),
        "");
  }

  Problems problems() {
    if (date().isEmpty()) {
      return Problems.at(DAY, "Enter a real date, such as 27 3 2026");
    }
    return reasonProblems();
  }

  /** What is wrong with its words alone, where no day is asked for. */
  Problems reasonProblems() {
    return reason.length() > LONGEST_REASON
        ? Problems.at(REASON, "Use %d characters or fewer".formatted(LONGEST_REASON))
        : Problems.none();
  }

  /** The date, where it is one. */
  Optional<LocalDate> date() {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (NumberFormatException | DateTimeException none) {
      return Optional.empty();
    }
  }
}
