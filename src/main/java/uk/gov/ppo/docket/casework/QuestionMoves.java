package uk.gov.ppo.docket.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves questions on; each move is work on their case. Answers are taken by {@link Cases}. */
@Component
public class QuestionMoves {
  private static final Set<QuestionMove> SAYING_MORE =
      EnumSet.of(QuestionMove.ANSWER, QuestionMove.MERGE, QuestionMove.EDIT, QuestionMove.SPLIT);

  private final JdbcClient jdbc;
  private final Cases cases;
  private final History history;

  QuestionMoves(JdbcClient jdbc, Cases cases, History history) {
    this.jdbc = jdbc;
    this.cases = cases;
    this.history = history;
  }

  /**
   * Moves a question on.
   *
   * @throws MoveNotAllowed when the state of the question, or the status of its case, does not
   *     allow that
   * @throws IllegalArgumentException for a move that says more than this, as an answer does
   */
  @Transactional
  public void move(long questionId, QuestionMove move, String who) {
    if (SAYING_MORE.contains(move)) {
      throw new IllegalArgumentException(move + " says more than this: it has a method of its own");
    }
    Question question = held(questionId);
    QuestionState next = next(question, move);
    if (next.needsNoAnswer()) {
      requireNoneMergedInto(question, move);
    }
    change(question, next, 0, who);
  }

  /**
   * Merges a question into another of its case that asks the same.
   *
   * @param into the number of the other question
   * @throws MoveNotAllowed when the state of the question does not allow that, or there is no such
   *     question to answer in its place
   */
  @Transactional
  public void merge(long questionId, int into, String who) {
    Question question = held(questionId);
    QuestionState next = next(question, QuestionMove.MERGE);
    requireNoneMergedInto(question, QuestionMove.MERGE);
    if (others(question).stream().noneMatch(o -> o.asked().number() == into && o.isLive())) {
      throw new MoveNotAllowed(
          "Choose another question of this case that is to be answered: question %d is merged into it"
              .formatted(question.asked().number()));
    }
    change(question, next, into, who);
  }

  /** Held until the transaction ends, like its case. */
  private Question held(long questionId) {
    long caseId = cases.question(questionId).orElseThrow().caseId();
    cases.hold(caseId);
    return cases.question(questionId).orElseThrow();
  }

  private static QuestionState next(Question question, QuestionMove move) {
    return question.state().after(move).orElseThrow(() -> MoveNotAllowed.now(question, move));
  }

  /** What was merged into it would be answered nowhere. */
  private void requireNoneMergedInto(Question question, QuestionMove move) {
    int number = question.asked().number();
    for (Question other : others(question)) {
      if (other.mergedInto() == number) {
        throw new MoveNotAllowed(
            "Question %d was merged into question %d, which therefore cannot %s: put question %1$d back first"
                .formatted(other.asked().number(), number, move.spoken()));
      }
    }
  }

  private List<Question> others(Question question) {
    return cases.questions(question.caseId()).stream()
        .filter(other -> other.id() != question.id())
        .toList();
  }

  private void change(Question question, QuestionState next, int into, String who) {
    cases.move(question.caseId(), CaseMove.WORK_ON, who);
    jdbc.sql("update question set state = ?, merged_into = ? where id = ?")
        .params(next.name(), into, question.id())
        .update();
    history.record(
        question.caseId(),
        who,
        "Question %d: %s → %s%s"
            .formatted(
                question.asked().number(),
                question.state().label(),
                next.label(),
                into == 0 ? "" : " into question " + into));
  }
}
