package uk.gov.ppo.docket.officer;

import java.util.List;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.casework.Question;

/**
 * A question with what is offered for it and the answer being written.
 *
 * @param label the number as its requester wrote it, empty for none
 * @param outcome its outcome, none while undecided
 * @param good suggestions worth reading
 * @param weak the rest
 * @param form the answer as it stands, or as it was typed
 */
record QuestionCard(
    long id,
    int number,
    String label,
    String text,
    String context,
    List<Tag> outcome,
    boolean answered,
    List<OfferedAnswer> good,
    List<OfferedAnswer> weak,
    AnswerForm form) {
  static QuestionCard of(Question question, List<OfferedAnswer> offered, AnswerForm form) {
    return new QuestionCard(
        question.id(),
        question.asked().number(),
        question.asked().label(),
        question.asked().text(),
        question.asked().context(),
        question.outcome().map(Tag::of).stream().toList(),
        question.isAnswered(),
        offered.stream().filter(o -> !o.isWeak()).toList(),
        offered.stream().filter(OfferedAnswer::isWeak).toList(),
        form);
  }

  /** Whether the requester numbered it otherwise than we do. */
  public boolean numberedOtherwise() {
    String bare = label.replaceAll("[^\\p{L}\\p{N}]", "");
    return !bare.isEmpty() && !bare.equals(Integer.toString(number));
  }

  /** The id of one of this question's fields: a page has many questions. */
  public String fieldId(String field) {
    return field + "-" + id;
  }

  public List<Outcome> outcomes() {
    return AnswerForm.outcomes();
  }
}
