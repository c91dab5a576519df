package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.ppo.docket.casework.NewQuestion;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.QuestionState;
import uk.gov.ppo.docket.facets.Facets;
import uk.gov.ppo.docket.precedents.Band;
import uk.gov.ppo.docket.precedents.BandRate;
import uk.gov.ppo.docket.reuse.Age;
import uk.gov.ppo.docket.reuse.Decided;
import uk.gov.ppo.docket.suggestions.Matched;
import uk.gov.ppo.docket.suggestions.Offer;
import uk.gov.ppo.docket.suggestions.Suggestion;

class AnswerFormTest {
  private static final Question QUESTION =
      new Question(
          7,
          3,
          new NewQuestion(2, "", "How many?", 0, 9, ""),
          "",
          "",
          List.of(),
          QuestionState.SUGGESTED,
          0);

  @Test
  void wantsWordsAndAnOutcome() {
    assertThat(problems(new AnswerForm(null, null, null, null)))
        .containsExactly("Enter the answer to question 2", "Select the outcome of question 2");
    assertThat(problems(new AnswerForm("Two.", "unknown", "", "")))
        .containsExactly("Select the outcome of question 2");
    assertThat(problems(new AnswerForm("Two.", "held", "", ""))).isEmpty();
  }

  @Test
  void wantsASearchBeforeNotHeld() {
    AnswerForm unsearched = new AnswerForm("None held.", "not_held", "", "");
    assertThat(unsearched.problems(QUESTION).of("searched-7")).contains("a search was made");
    assertThat(problems(new AnswerForm("None held.", "not_held", "", "true"))).isEmpty();
  }

  @Test
  void wantsTheSectionThatExempts() {
    assertThat(problems(new AnswerForm("No.", "exempt", "", "")))
        .containsExactly("Enter the section that makes it exempt, such as 40(2)");
  }

  @Test
  void readsSectionsHoweverTheyAreCalled() {
    AnswerForm form =
        new AnswerForm("No.", "exempt", " s.40(2), Section 31(1)(f),22A, reg 12(5)(b)", "");
    assertThat(problems(form)).isEmpty();
    assertThat(form.toAnswer().sections()).containsExactly("40(2)", "31(1)(f)", "22A", "12(5)(b)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"forty", "40(2) and 41", "40(", "4000", "40(2)(3)(4)(5)(6)(7)"})
  void refusesWhatIsNoSection(String sections) {
    assertThat(problems(new AnswerForm("No.", "exempt", sections, "")))
        .containsExactly("Enter sections like 40(2), with commas between them");
  }

  @Test
  void refusesAnAnswerThatIsAFile() {
    assertThat(problems(new AnswerForm("x".repeat(20_001), "held", "", "")))
        .containsExactly("The answer must be 20,000 characters or fewer");
  }

  @Test
  void keepsLineBreaksAsTheDatabaseDoes() {
    assertThat(new AnswerForm(" One.\r\n\r\nTwo.\r\n", "held", "", "").toAnswer().text())
        .isEqualTo("One.\n\nTwo.");
  }

  @Test
  void decidesAgainAsWeDidButNeverAsAnotherAuthorityDid() {
    AnswerForm ours = AnswerForm.of(offer("", Outcome.EXEMPT));
    assertThat(ours.answer()).isEqualTo("Names are withheld.");
    assertThat(ours.outcome()).as("nothing is decided by laying it out").isEmpty();
    assertThat(ours.vouched()).isFalse();

    AnswerForm again = again(offer("", Outcome.EXEMPT));
    assertThat(again.outcome()).isEqualTo("exempt");
    assertThat(again.sections()).isEqualTo("40(2)");

    assertThat(again(offer("Northshire", Outcome.EXEMPT)).outcome()).isEmpty();
    assertThat(again(offer("", Outcome.UNKNOWN)).outcome()).isEmpty();
  }

  private static AnswerForm again(Offer offer) {
    return new AnswerForm("None.", "", "", "", "FOI 1#1", "true", List.of()).decidedAgain(offer);
  }

  private static Offer offer(String authority, Outcome outcome) {
    LocalDate day = LocalDate.of(2024, 1, 2);
    Facets facets = Facets.of("Who?", List.of(), day);
    String answer = "Names are withheld.";
    return new Offer(
        new Suggestion(
            7,
            1,
            "FOI 1#1",
            authority,
            day.toString(),
            "a.pdf",
            "Who?",
            answer,
            outcome,
            List.of("40(2)"),
            4.2,
            0.9,
            Matched.UNKNOWN),
        List.of(),
        Matched.UNKNOWN,
        null,
        null,
        Age.of(facets, facets, answer, day, day),
        List.of(),
        Decided.in(answer),
        List.of(),
        List.of(),
        new BandRate(Band.VERY_LIKELY, 200, 0.95),
        "");
  }

  private static List<String> problems(AnswerForm form) {
    return form.problems(QUESTION).all().stream().map(Problems.Problem::text).toList();
  }
}
