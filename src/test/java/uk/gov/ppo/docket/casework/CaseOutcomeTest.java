package uk.gov.ppo.docket.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.ppo.docket.casework.CaseOutcome.Result;

class CaseOutcomeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "held, held                     | GRANTED           | false",
        "held, not_held                 | GRANTED           | true",
        "partially_held                 | GRANTED           | true",
        "held, exempt                   | GRANTED_IN_PART   | false",
        "partially_held, exempt         | GRANTED_IN_PART   | true",
        "held, cost_limit               | GRANTED_IN_PART   | false",
        "held, already_published        | GRANTED_IN_PART   | false",
        "exempt, exempt                 | REFUSED           | false",
        "exempt, cost_limit             | REFUSED           | false",
        "exempt, not_held               | REFUSED           | true",
        "not_held, not_held             | NOT_HELD          | false",
        "cost_limit, cost_limit         | COST_LIMIT        | false",
        "already_published              | ALREADY_PUBLISHED | false",
        "refused_other                  | REFUSED_OTHER     | false",
        "held, ''                       | UNDECIDED         | false",
        "unknown, held                  | UNDECIDED         | false",
        "''                             | UNDECIDED         | false"
      })
  void followsFromTheOutcomesOfTheQuestions(String outcomes, Result result, boolean partNotHeld) {
    List<Question> questions = new ArrayList<>();
    for (String outcome : outcomes.split(",")) {
      questions.add(question(outcome.strip().replace("''", ""), QuestionState.DRAFTED));
    }
    assertThat(CaseOutcome.of(questions)).isEqualTo(new CaseOutcome(result, partNotHeld));
  }

  @Test
  void leavesOutWhatNeedsNoAnswer() {
    List<Question> questions =
        List.of(
            question("held", QuestionState.AGREED),
            question("exempt", QuestionState.WITHDRAWN),
            question("", QuestionState.MERGED));
    assertThat(CaseOutcome.of(questions).result()).isEqualTo(Result.GRANTED);
    assertThat(CaseOutcome.of(List.of()).result()).isEqualTo(Result.UNDECIDED);
  }

  @Test
  void saysThatPartIsNotHeld() {
    assertThat(new CaseOutcome(Result.GRANTED, true).label())
        .isEqualTo("Granted in full (part of it not held)");
  }

  private static Question question(String outcome, QuestionState state) {
    return new Question(
        1, 1, new NewQuestion(1, "", "How many?", 0, 9, ""), "Four.", outcome, List.of(), state, 0);
  }
}
