package uk.gov.ppo.docket.precedents.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SurroundingsTest {
  private static final String REQUEST =
      """
      Dear team,

      About the lifts in your offices:
      1. How many are there?
      2. What did repairs cost? Please say
         by year.
      Many thanks\
      """;

  @Test
  void findsWhatStandsBeforeAQuestion() {
    assertThat(Surroundings.before("How many are there?", REQUEST))
        .endsWith("About the lifts in your offices:\n1. ");
  }

  @Test
  void findsAQuestionWhoseLinesWereJoined() {
    assertThat(Surroundings.before("What did repairs cost? Please say by year.", REQUEST))
        .endsWith("1. How many are there? 2. ");
  }

  @Test
  void findsNothingBeforeAQuestionThatDoesNotStandThere() {
    assertThat(Surroundings.before("Who cleans them?", REQUEST)).isEmpty();
  }

  @Test
  void looksNoFurtherBackThanAParagraphOrTwo() {
    String long1 = "x".repeat(10_000) + "How many?";
    assertThat(Surroundings.before("How many?", long1)).hasSize(300);
  }

  @Test
  void cutsARequestIntoLinesAndSentences() {
    assertThat(Surroundings.pieces(REQUEST))
        .containsExactly(
            "About the lifts in your offices:", "How many are there?", "What did repairs cost?");
  }

  @Test
  void cutsAnEndlessRequestIntoNoMoreThanItCompares() {
    assertThat(Surroundings.pieces("Is this a question?\n".repeat(10_000))).hasSize(80);
  }
}
