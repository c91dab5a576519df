package uk.gov.ppo.docket.officer;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.ppo.docket.casework.Ending;

/**
 * What an officer typed to move a case.
 *
 * @param day day of the month
 * @param month its number
 * @param year four digits
 * @param reason why, in words
 * @param ending how it ended, by the name of an {@link Ending}
 */
record MoveForm(String day, String month, String year, String reason, String ending) {
  static final String ENDING = "ending";

  MoveForm(
      @Nullable String day,
      @Nullable String month,
      @Nullable String year,
      @Nullable String reason,
      @Nullable String ending) {
    ClockForm typed = new ClockForm(day, month, year, reason);
    this.day = typed.day();
    this.month = typed.month();
    this.year = typed.year();
    this.reason = typed.reason();
    this.ending = Objects.requireNonNullElse(ending, "");
  }

  static MoveForm of(ClockForm day) {
    return new MoveForm(day.day(), day.month(), day.year(), "", "");
  }

  /** The day and the words of it. */
  ClockForm dated() {
    return new ClockForm(day, month, year, reason);
  }

  /** How it ended, where that may be chosen. */
  Optional<Ending> chosen() {
    return Ending.byHand().stream().filter(e -> e.name().equals(ending)).findFirst();
  }

  /** What is wrong with it for this step. */
  Problems problems(CaseStep step) {
    if (step.hasEnding() && chosen().isEmpty()) {
      return Problems.at(ENDING + "-" + Ending.byHand().getFirst().name(), "Select how it ended");
    }
    return step.hasDay() ? dated().problems() : dated().reasonProblems();
  }
}
