package uk.gov.ppo.docket.officer;

import java.util.List;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.QuestionMove;

/**
 * A question with what is offered for it and the answer being written.
 *
 * @param label the number as its requester wrote it, empty for none
 * @param outcome its outcome, none while undecided
 * @param good suggestions worth reading
 * @param weak the rest
 * @param form the answer as it stands, or as it was typed
 * @param state how far it has come
 * @param live whether it is to be answered
 * @param moves what may be done with it now, each with a button of its own
 * @param others the numbers of the questions it may be merged into
 * @param mayAnswer whether its answer may be written now
 * @param work what may be done to the question itself
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
    AnswerForm form,
    Tag state,
    boolean live,
    List<QuestionMove> moves,
    List<Integer> others,
    boolean mayAnswer,
    CardWork work) {
  static QuestionCard of(
      Question question,
      List<OfferedAnswer> offered,
      AnswerForm form,
      List<Question> all,
      boolean mayWork) {
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
        form,
        Tag.of(question.state()),
        question.isLive(),
        mayWork ? withButton(question) : List.of(),
        mergeable(question, all),
        mayWork && question.state().moves().contains(QuestionMove.ANSWER),
        CardWork.of(question, all, mayWork));
  }

  private static List<QuestionMove> withButton(Question question) {
    return question.state().moves().stream()
        .filter(move -> !move.button().isEmpty())
        .sorted()
        .toList();
  }

  private static List<Integer> mergeable(Question question, List<Question> all) {
    return all.stream()
        .filter(other -> other.isLive() && other.id() != question.id())
        .map(other -> other.asked().number())
        .toList();
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
