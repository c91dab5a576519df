package uk.gov.ppo.docket.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.NewQuestion;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.QuestionState;

class AcknowledgementsTest {
  @Test
  void aLongQuestionIsShownByItsBeginning() {
    String letter = "Please send every letter of the year. ".repeat(400);
    String shown = Acknowledgements.abridged(question(letter)).asked().text();

    assertThat(shown).hasSizeLessThan(510).endsWith(" …");
    assertThat(letter).startsWith(shown.substring(0, shown.length() - 2));
  }

  @Test
  void aQuestionOfOneEndlessWordIsShownByItsBeginningToo() {
    assertThat(Acknowledgements.abridged(question("x".repeat(9000))).asked().text())
        .hasSizeLessThan(510);
  }

  @Test
  void anOrdinaryQuestionIsShownWhole() {
    Question ordinary = question("How many letters did you send?");

    assertThat(Acknowledgements.abridged(ordinary)).isEqualTo(ordinary);
  }

  private static Question question(String text) {
    return new Question(
        1,
        1,
        new NewQuestion(1, "1", text, 0, text.length(), ""),
        "",
        "",
        List.of(),
        QuestionState.SUGGESTED,
        0);
  }
}
