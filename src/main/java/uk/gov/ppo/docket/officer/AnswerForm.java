package uk.gov.ppo.docket.officer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.gov.ppo.docket.casework.Answer;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.suggestions.Suggestion;

/**
 * An answer as an officer typed it.
 *
 * @param answer the words
 * @param outcome the outcome's code, empty while undecided
 * @param sections sections of the Act, commas between
 * @param searched {@code true} when the officer vouches that a search was made; a box left empty is
 *     not sent at all
 */
record AnswerForm(String answer, String outcome, String sections, String searched) {
  /** Four times the longest answer in a year's disclosure logs: more is a file, not an answer. */
  static final int LONGEST = 20_000;

  /** {@code 40(2)}, {@code 31(1)(f)}, {@code 22A}; short, so the pattern has nothing to chew on. */
  private static final Pattern SECTION =
      Pattern.compile("\\d{1,2}[A-Z]?(\\([0-9A-Za-z]{1,4}\\)){0,4}");

  private static final Pattern PREFIX =
      Pattern.compile("^(?:sections?|regulation|reg\\.?|s\\.?)\\s*", Pattern.CASE_INSENSITIVE);

  AnswerForm(
      @Nullable String answer,
      @Nullable String outcome,
      @Nullable String sections,
      @Nullable String searched) {
    this.answer = Objects.requireNonNullElse(answer, "").replace("\r\n", "\n").strip();
    this.outcome = Objects.requireNonNullElse(outcome, "");
    this.sections = Objects.requireNonNullElse(sections, "").strip();
    this.searched = Objects.requireNonNullElse(searched, "");
  }

  /** The answer as it stands. */
  static AnswerForm of(Question question) {
    return new AnswerForm(
        question.answer(), question.outcomeCode(), String.join(", ", question.sections()), "");
  }

  /**
   * A suggestion laid out for editing. What another authority holds says nothing of what we hold:
   * its outcome and sections are left to the officer.
   */
  static AnswerForm of(Suggestion suggestion) {
    boolean ours = suggestion.authority().isEmpty();
    boolean decided = ours && suggestion.outcome() != Outcome.UNKNOWN;
    return new AnswerForm(
        suggestion.answer(),
        decided ? suggestion.outcome().code() : "",
        ours ? String.join(", ", suggestion.sections()) : "",
        "");
  }

  /** Whether the officer vouches that a search was made. */
  public boolean vouched() {
    return searched.equals("true");
  }

  /** The outcomes an officer may choose: a decision is never "not clear". */
  static List<Outcome> outcomes() {
    return Arrays.stream(Outcome.values()).filter(o -> o != Outcome.UNKNOWN).toList();
  }

  /** What is wrong with it; the fields' ids end in the question's number in the database. */
  Problems problems(Question question) {
    int number = question.asked().number();
    String suffix = "-" + question.id();
    List<Problems.Problem> found = new ArrayList<>();
    if (answer.isEmpty()) {
      found.add(problem("answer" + suffix, "Enter the answer to question " + number));
    } else if (answer.length() > LONGEST) {
      found.add(
          problem(
              "answer" + suffix, "The answer must be %,d characters or fewer".formatted(LONGEST)));
    }
    if (!isDecided()) {
      found.add(problem("outcome" + suffix, "Select the outcome of question " + number));
    }
    sectionProblem().forEach(text -> found.add(problem("sections" + suffix, text)));
    if (outcome.equals(Outcome.NOT_HELD.code()) && !vouched()) {
      found.add(
          problem(
              "searched" + suffix, "Confirm that a search was made before you say \"Not held\""));
    }
    return new Problems(found);
  }

  private static Problems.Problem problem(String field, String text) {
    return new Problems.Problem(field, text);
  }

  private boolean isDecided() {
    return outcomes().stream().anyMatch(o -> o.code().equals(outcome));
  }

  private List<String> sectionProblem() {
    if (!sectionList().stream().allMatch(s -> SECTION.matcher(s).matches())) {
      return List.of("Enter sections like 40(2), with commas between them");
    }
    // FOIA 2000 section 17(1)(b): a refusal notice specifies the exemption
    return outcome.equals(Outcome.EXEMPT.code()) && sectionList().isEmpty()
        ? List.of("Enter the section that makes it exempt, such as 40(2)")
        : List.of();
  }

  private List<String> sectionList() {
    return Arrays.stream(sections.split(",", -1))
        .map(String::strip)
        .map(s -> PREFIX.matcher(s).replaceFirst(""))
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /** The answer, once there are no problems. */
  Answer toAnswer() {
    return new Answer(answer, Outcome.ofCode(outcome), sectionList());
  }
}
