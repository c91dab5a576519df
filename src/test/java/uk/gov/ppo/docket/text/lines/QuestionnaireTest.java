package uk.gov.ppo.docket.text.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {
  @Test
  void makesEachQuestionAnItemUnderItsOwnNumber() {
    assertThat(
            Questionnaire.lines(
                List.of(
                    List.of("Ref", "Question", "Format", "Answer"),
                    List.of("Q1", "How many tugs?", "a number", ""),
                    List.of("2.1", "Names of the crew", "", ""),
                    List.of("TUG", "Who decides", "", ""))))
        .hasValue(
            List.of(
                "Ref\tQuestion\tFormat\tAnswer",
                "Q1. How many tugs? | a number",
                "2.1. Names of the crew",
                "- Who decides"));
  }

  @Test
  void knowsQuestionsWithoutAHeading() {
    assertThat(
            Questionnaire.lines(
                List.of(
                    List.of("How many tugs?", ""),
                    List.of("Total cost of tugs", ""),
                    List.of("Other remarks", ""))))
        .isPresent();
  }

  @Test
  void leavesDataAlone() {
    assertThat(
            Questionnaire.lines(
                List.of(
                    List.of("Tug", "Built"), List.of("Morfran", "1987"), List.of("Gwylan", ""))))
        .isEmpty();
    assertThat(
            Questionnaire.lines(
                List.of(List.of("Question", "Answer"), List.of("How many tugs?", "Three"))))
        .isEmpty();
  }

  @Test
  void readsCommasSemicolonsAndQuotes() {
    assertThat(CsvRows.lines("Tug,Built\n\"Morfran, the \"\"old\"\"\",1987\n"))
        .isEqualTo("Tug\tBuilt\nMorfran, the \"old\"\t1987");
    assertThat(CsvRows.lines("Tug;Built\nGwylan;\"19\n92\""))
        .isEqualTo("Tug\tBuilt\nGwylan\t19 92");
  }
}
