package uk.gov.ppo.docket.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  @Test
  void showsWhatWasSaidThenAndWhatIsSaidNow() {
    assertThat(
            shown(
                "How many complaints did you receive in 2021/22?",
                "How many complaints did you uphold in 2023/24, by month?"))
        .isEqualTo(
            "How many complaints did you [-receive] [+uphold] in [-2021/22?] [+2023/24, by"
                + " month?]");
  }

  @Test
  void caseAndPunctuationMakeNoDifference() {
    assertThat(shown("What is the policy?", "what is the policy")).isEqualTo("What is the policy?");
  }

  @Test
  void aQuestionOfThousandsOfWordsIsComparedByItsFirst() {
    String longer = "word ".repeat(100_000);
    assertThat(shown(longer, longer + "more").split(" ", -1)).hasSize(400);
  }

  private static String shown(String then, String now) {
    List<Stretch> stretches = Difference.between(then, now);
    return stretches.stream().map(DifferenceTest::shown).collect(Collectors.joining(" "));
  }

  private static String shown(Stretch stretch) {
    return switch (stretch.standing()) {
      case BOTH -> stretch.words();
      case THEN -> "[-" + stretch.words() + "]";
      case NOW -> "[+" + stretch.words() + "]";
    };
  }
}
