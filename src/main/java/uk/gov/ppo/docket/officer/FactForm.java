package uk.gov.ppo.docket.officer;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.ppo.docket.casework.FactKind;

/**
 * Something to go on record, as typed.
 *
 * @param day day of the month
 * @param month its number
 * @param year four digits
 * @param reason its words
 * @param hours how many
 */
record FactForm(String day, String month, String year, String reason, String hours) {
  static final String HOURS = "hours";

  FactForm(
      @Nullable String day,
      @Nullable String month,
      @Nullable String year,
      @Nullable String reason,
      @Nullable String hours) {
    ClockForm typed = new ClockForm(day, month, year, reason);
    this.day = typed.day();
    this.month = typed.month();
    this.year = typed.year();
    this.reason = typed.reason();
    this.hours = Objects.requireNonNullElse(hours, "").strip();
  }

  static FactForm empty() {
    return new FactForm("", "", "", "", "");
  }

  static boolean hasDay(FactKind kind) {
    return kind == FactKind.QUALIFIED_PERSON_OPINION || kind == FactKind.TRANSFER_CONSENT;
  }

  static boolean hasHours(FactKind kind) {
    return kind == FactKind.COST_ESTIMATE;
  }

  ClockForm dated() {
    return new ClockForm(day, month, year, reason);
  }

  /** The hours, where they are a number that can be meant. */
  Optional<Double> amount() {
    // no more digits than a year has hours, so that the parser sees nothing long or odd
    boolean plain = hours.length() <= 6 && hours.matches("\\d+(\\.\\d+)?");
    return plain ? Optional.of(Double.valueOf(hours)) : Optional.empty();
  }

  Problems problems(FactKind kind) {
    if (hasHours(kind) && amount().isEmpty()) {
      return Problems.at(HOURS, "Enter the hours, such as 21 or 19.5");
    }
    return hasDay(kind) ? dated().problems() : dated().reasonProblems();
  }
}
