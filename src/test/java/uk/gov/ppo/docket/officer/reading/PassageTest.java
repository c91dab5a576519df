package uk.gov.ppo.docket.officer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.NewQuestion;

class PassageTest {
  private static final String TEXT = "1. How many? 2. How much? Thanks.";

  @Test
  void setsQuestionsApartFromWhatStandsBetweenThem() {
    assertThat(Passage.of(TEXT, List.of(question(2, 16, 25), question(1, 3, 12))))
        .containsExactly(
            new Passage("1. ", 0),
            new Passage("How many?", 1),
            new Passage(" 2. ", 0),
            new Passage("How much?", 2),
            new Passage(" Thanks.", 0));
  }

  @Test
  void losesNoWordWhateverThePlacesSay() {
    List<NewQuestion> odd =
        List.of(question(1, -5, 4), question(2, 2, 10), question(3, 30, 900), question(4, 40, 50));
    List<Passage> passages = Passage.of(TEXT, odd);
    assertThat(String.join("", passages.stream().map(Passage::text).toList())).isEqualTo(TEXT);
  }

  @Test
  void showsATextWithoutQuestionsAsItIs() {
    assertThat(Passage.of(TEXT, List.of())).containsExactly(new Passage(TEXT, 0));
    assertThat(Passage.of("", List.of())).isEmpty();
  }

  private static NewQuestion question(int number, int start, int end) {
    return new NewQuestion(number, "", "", start, end, "");
  }
}
