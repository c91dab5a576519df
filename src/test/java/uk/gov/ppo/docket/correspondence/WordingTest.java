package uk.gov.ppo.docket.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.ppo.docket.casework.NewQuestion;
import uk.gov.ppo.docket.facets.Facets;

class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stolen in 2024?     | How many bicycles were: | How many bicycles were: stolen in 2024?
          How many bicycles?  | Please tell me:         | How many bicycles?
          how many bicycles?  | Please tell me:         | how many bicycles?
          stolen in 2024?     | ''                      | stolen in 2024?
          2024                | Bicycles stolen in:     | 2024
          """)
  void quotesACompletionWithTheStemItNeeds(String text, String stem, String quoted) {
    NewQuestion asked =
        new NewQuestion(1, "", text, 0, 0, "", stem, new Facets("", List.of(), null), List.of());
    assertThat(Wording.asUnderstood(asked)).isEqualTo(quoted);
  }

  @ParameterizedTest
  @CsvSource({"150, true", "250, false"})
  void aStemThatIsHalfALetterIsLeftOut(int length, boolean quoted) {
    NewQuestion asked =
        new NewQuestion(
            1,
            "",
            "stolen?",
            0,
            0,
            "",
            "x".repeat(length),
            new Facets("", List.of(), null),
            List.of());
    assertThat(Wording.asUnderstood(asked).startsWith("x")).isEqualTo(quoted);
  }
}
