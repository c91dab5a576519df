package uk.gov.ppo.docket.officer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.NewQuestion;
import uk.gov.ppo.docket.facets.Facets;

class PassageTest {
  private static final String TEXT = "1. How many? 2. How much? Thanks.";

  @Test
  void setsQuestionsApartFromWhatStandsBetweenThem() {
    assertThat(Passage.of(TEXT, List.of(question(2, 16, 25), question(1, 3, 12))))
        .containsExactly(
            new Passage("1. ", List.of()),
            new Passage("How many?", List.of(1)),
            new Passage(" 2. ", List.of()),
            new Passage("How much?", List.of(2)),
            new Passage(" Thanks.", List.of()));
  }

  @Test
  void losesNoWordWhateverThePlacesSay() {
    List<NewQuestion> odd =
        List.of(question(1, -5, 4), question(2, 2, 10), question(3, 30, 900), question(4, 40, 50));
    List<Passage> passages = Passage.of(TEXT, odd);
    assertThat(String.join("", passages.stream().map(Passage::text).toList())).isEqualTo(TEXT);
  }

  @Test
  void namesBothQuestionsWhereTheyOverlap() {
    assertThat(Passage.of("How many and why?", List.of(question(1, 0, 17), question(2, 9, 16))))
        .extracting(Passage::label)
        .containsExactly("Question 1", "Questions 1 and 2", "Question 1");
  }

  @Test
  void marksAQuestionWhereverItIsAskedAgain() {
    NewQuestion twice =
        new NewQuestion(
            1,
            "",
            "How many?",
            0,
            9,
            "",
            "",
            new Facets("", List.of(), null),
            List.of(new NewQuestion.Place(14, 23)));
    assertThat(Passage.of("How many? So: How many?", List.of(twice)))
        .containsExactly(
            new Passage("How many?", List.of(1)),
            new Passage(" So: ", List.of()),
            new Passage("How many?", List.of(1)));
  }

  @Test
  void leavesOutAQuestionThatStandsNowhere() {
    assertThat(Passage.of(TEXT, List.of(question(1, 0, 0))))
        .containsExactly(new Passage(TEXT, List.of()));
  }

  @Test
  void showsATextWithoutQuestionsAsItIs() {
    assertThat(Passage.of(TEXT, List.of())).containsExactly(new Passage(TEXT, List.of()));
    assertThat(Passage.of("", List.of())).isEmpty();
  }

  private static NewQuestion question(int number, int start, int end) {
    return new NewQuestion(number, "", "", start, end, "");
  }
}
