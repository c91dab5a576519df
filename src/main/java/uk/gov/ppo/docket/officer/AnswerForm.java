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
import uk.gov.ppo.docket.reuse.NeitherConfirmNorDeny;
import uk.gov.ppo.docket.suggestions.Offer;
import uk.gov.ppo.docket.suggestions.Suggestion;

/**
 * An answer as an officer typed it.
 *
 * @param answer the words
 * @param outcome the outcome's code, empty while undecided
 * @param sections sections of the Act, commas between
 * @param searched {@code true} when the officer vouches that a search was made; a box left empty is
 *     not sent at all
 * @param precedent whose answer was laid out, empty for none
 * @param again {@code true} when the officer decides as we did then
 * @param resolved what the officer looked at in the earlier answer and found right, by its code
 */
record AnswerForm(
    String answer,
    String outcome,
    String sections,
    String searched,
    String precedent,
    String again,
    List<String> resolved) {
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
      @Nullable String searched,
      @Nullable String precedent,
      @Nullable String again,
      @Nullable List<String> resolved) {
    this.answer = Objects.requireNonNullElse(answer, "").replace("\r\n", "\n").strip();
    this.outcome = Objects.requireNonNullElse(outcome, "");
    this.sections = Objects.requireNonNullElse(sections, "").strip();
    this.searched = Objects.requireNonNullElse(searched, "");
    this.precedent = Objects.requireNonNullElse(precedent, "");
    this.again = Objects.requireNonNullElse(again, "");
    this.resolved = List.copyOf(Objects.requireNonNullElse(resolved, List.of()));
  }

  AnswerForm(
      @Nullable String answer,
      @Nullable String outcome,
      @Nullable String sections,
      @Nullable String searched) {
    this(answer, outcome, sections, searched, "", "", List.of());
  }

  /** The answer as it stands. */
  static AnswerForm of(Question question) {
    return new AnswerForm(
        question.answer(), question.outcomeCode(), String.join(", ", question.sections()), "");
  }

  /** An earlier answer laid out for editing. Its outcome is decided anew, so none is filled in. */
  static AnswerForm of(Offer offer) {
    return laidOut(offer, offer.layout());
  }

  /** Where an earlier answer says it is published: a link stays right where a copy grows old. */
  static AnswerForm linking(Offer offer) {
    return laidOut(offer, "This information is published at:\n" + String.join("\n", offer.links()));
  }

  private static AnswerForm laidOut(Offer offer, String words) {
    return new AnswerForm(words, "", "", "", offer.suggestion().precedent(), "", List.of());
  }

  /** The same, known to have begun as this offer. */
  AnswerForm begunAs(Offer offer) {
    String begun = offer.suggestion().precedent();
    return new AnswerForm(answer, outcome, sections, searched, begun, again, resolved);
  }

  /** The same, decided as we did then where the officer says that the same holds today. */
  AnswerForm decidedAgain(Offer offer) {
    if (!decidesAgain() || !offer.mayDecideAgain() || !outcome.isEmpty()) {
      return this;
    }
    Suggestion then = offer.suggestion();
    String theirs = sections.isEmpty() ? String.join(", ", then.sections()) : sections;
    return new AnswerForm(
        answer, then.outcome().code(), theirs, searched, precedent, again, resolved);
  }

  /** Whether the officer vouches that a search was made. */
  public boolean vouched() {
    return searched.equals("true");
  }

  /** Whether the officer decides as we did then. */
  public boolean decidesAgain() {
    return again.equals("true");
  }

  /** Whether the officer looked at this and found it right. */
  public boolean isResolved(String code) {
    return resolved.contains(code);
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
    earlierProblem().forEach(text -> found.add(problem("answer" + suffix, text)));
    return new Problems(found);
  }

  // FOIA section 1(1)(a) set aside: the answer must sound the same, asked before or not
  private List<String> earlierProblem() {
    List<String> earlier = NeitherConfirmNorDeny.earlierIn(answer);
    return earlier.isEmpty()
        ? List.of()
        : List.of(
            "An answer that neither confirms nor denies must not tell of an earlier request: take out “%s”"
                .formatted(String.join("”, “", earlier)));
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
