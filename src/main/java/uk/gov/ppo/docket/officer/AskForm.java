package uk.gov.ppo.docket.officer;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an officer asks the requester.
 *
 * @param question the officer's words
 * @param already {@code true} when it was asked by other means, and is only to be noted
 * @param number which question of the case it is, on the page that shows its letter
 * @param day day of the month on which it was asked by other means
 * @param month its number
 * @param year four digits
 */
record AskForm(
    String question, String already, String number, String day, String month, String year) {
  /** Some three pages: what needs more belongs on the telephone. */
  static final int LONGEST = 10_000;

  static final String QUESTION = "question";

  AskForm(
      @Nullable String question,
      @Nullable String already,
      @Nullable String number,
      @Nullable String day,
      @Nullable String month,
      @Nullable String year) {
    ClockForm typed = new ClockForm(day, month, year, "");
    this.question = Objects.requireNonNullElse(question, "").replace("\r\n", "\n").strip();
    this.already = Objects.requireNonNullElse(already, "");
    this.number = Objects.requireNonNullElse(number, "");
    this.day = typed.day();
    this.month = typed.month();
    this.year = typed.year();
  }

  static AskForm of(ClockForm day, String suggestion) {
    return new AskForm(suggestion, "", "", day.day(), day.month(), day.year());
  }

  /** Whether it was asked by other means. */
  public boolean isAlreadyAsked() {
    return already.equals("true");
  }

  /** The step as it is noted where the requester was asked by other means. */
  MoveForm noted() {
    return new MoveForm(day, month, year, question, "");
  }

  Problems problems() {
    return isAlreadyAsked() ? notedProblems() : letterProblems();
  }

  private Problems notedProblems() {
    return new Problems(
        noted().problems(CaseStep.ASK).all().stream()
            .map(
                problem ->
                    problem.field().equals(ClockForm.REASON)
                        ? new Problems.Problem(QUESTION, problem.text())
                        : problem)
            .toList());
  }

  private Problems letterProblems() {
    if (question.isEmpty()) {
      return Problems.at(QUESTION, "Enter what you ask the requester");
    }
    return question.length() > LONGEST
        ? Problems.at(QUESTION, "The question must be %,d characters or fewer".formatted(LONGEST))
        : Problems.none();
  }
}
