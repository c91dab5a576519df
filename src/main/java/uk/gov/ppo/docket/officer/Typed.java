package uk.gov.ppo.docket.officer;

import java.util.Map;
import java.util.Optional;

/** What an officer typed and we did not keep, so that a page shown again does not lose it. */
record Typed(Map<Long, AnswerForm> answers, Map<Long, DraftForm> drafts) {
  static Typed nothing() {
    return new Typed(Map.of(), Map.of());
  }

  static Typed answer(long questionId, AnswerForm form) {
    return new Typed(Map.of(questionId, form), Map.of());
  }

  static Typed draft(long caseId, DraftForm form) {
    return new Typed(Map.of(), Map.of(caseId, form));
  }

  Optional<AnswerForm> answerTo(long questionId) {
    return Optional.ofNullable(answers.get(questionId));
  }

  Optional<DraftForm> draftOf(long caseId) {
    return Optional.ofNullable(drafts.get(caseId));
  }
}
