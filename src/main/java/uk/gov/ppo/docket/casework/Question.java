package uk.gov.ppo.docket.casework;

import java.util.List;
import java.util.Optional;

/**
 * One question of a case, and how it stands.
 *
 * @param id the database's number for it
 * @param caseId its case
 * @param asked the question as it was found
 * @param answer the answer drafted for it, empty for none yet
 * @param outcomeCode the outcome's code, empty while undecided
 * @param sections the sections of the Act that the answer relies on
 * @param state how far it has come
 * @param mergedInto the number of the question that asks the same, 0 for none
 */
public record Question(
    long id,
    long caseId,
    NewQuestion asked,
    String answer,
    String outcomeCode,
    List<String> sections,
    QuestionState state,
    int mergedInto) {
  /** The same in other words, as where a long question is shown in part. */
  public Question worded(NewQuestion words) {
    return new Question(id, caseId, words, answer, outcomeCode, sections, state, mergedInto);
  }

  /** What became of it, once decided. */
  public Optional<Outcome> outcome() {
    return outcomeCode.isEmpty() ? Optional.empty() : Optional.of(Outcome.ofCode(outcomeCode));
  }

  /** Whether it is to be answered, and was neither merged nor withdrawn. */
  public boolean isLive() {
    return !state.needsNoAnswer();
  }

  /** Whether it has both an answer and an outcome. */
  public boolean isAnswered() {
    return !answer.isBlank() && !outcomeCode.isEmpty();
  }
}
