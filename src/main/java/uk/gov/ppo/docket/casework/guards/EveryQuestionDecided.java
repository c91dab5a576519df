package uk.gov.ppo.docket.casework.guards;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.QuestionState;

/** Each question that is to be answered has its answer and its outcome, and is clear. */
final class EveryQuestionDecided implements Guard {
  @Override
  public boolean guards(GuardedStep step) {
    return step == GuardedStep.SUBMIT || step == GuardedStep.SEND;
  }

  @Override
  public List<String> refusals(GuardedCase aCase) {
    List<String> found = new ArrayList<>();
    String unclear = numbers(aCase, EveryQuestionDecided::isUnclear);
    String open = numbers(aCase, question -> !isUnclear(question) && !question.isAnswered());
    if (!open.isEmpty()) {
      found.add("Give an answer and an outcome to question %s first".formatted(open));
    }
    if (!unclear.isEmpty()) {
      found.add(
          "Question %s needs clarification: note that it was clarified, answer it or withdraw it"
              .formatted(unclear));
    }
    return found;
  }

  private static boolean isUnclear(Question question) {
    return question.state() == QuestionState.NEEDS_CLARIFICATION;
  }

  private static String numbers(GuardedCase aCase, Predicate<Question> which) {
    return String.join(
        ", ",
        aCase.live().stream()
            .filter(which)
            .map(question -> String.valueOf(question.asked().number()))
            .toList());
  }
}
