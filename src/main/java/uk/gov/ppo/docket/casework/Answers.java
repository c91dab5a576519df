package uk.gov.ppo.docket.casework;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps officers' answers, in the caller's transaction. */
final class Answers {
  private final JdbcClient jdbc;
  private final History history;

  Answers(JdbcClient jdbc, History history) {
    this.jdbc = jdbc;
    this.history = history;
  }

  void keep(Question question, Answer answer, String who) {
    QuestionState next =
        question
            .state()
            .after(QuestionMove.ANSWER)
            .orElseThrow(() -> MoveNotAllowed.now(question, QuestionMove.ANSWER));
    jdbc.sql("update question set answer = ?, outcome = ?, sections = ?, state = ? where id = ?")
        .params(
            answer.text(),
            answer.outcome().code(),
            Sections.joined(answer.sections()),
            next.name(),
            question.id())
        .update();
    history.record(
        question.caseId(),
        who,
        "Answered question %d: %s".formatted(question.asked().number(), answer.outcome().label()));
  }
}
