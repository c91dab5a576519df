package uk.gov.ppo.docket.casework;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds questions; changes nothing. {@link Cases} says what each method gives. */
final class QuestionLookup {
  private final JdbcClient jdbc;

  QuestionLookup(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Question> of(long caseId) {
    return jdbc.sql("select * from question where case_id = ? order by position, number")
        .param(caseId)
        .query(CaseRows::questionOf)
        .list();
  }

  Optional<Question> withId(long id) {
    return jdbc.sql("select * from question where id = ?")
        .param(id)
        .query(CaseRows::questionOf)
        .optional();
  }

  List<Question> awaitingSuggestions(int limit) {
    return jdbc.sql(
            """
            select question.* from question join cases on cases.id = question.case_id
            where suggested_at is null and acknowledgement <> 'WAITING' and not exists (
              select 1 from cases first
              where first.id = cases.acknowledged_with and first.acknowledgement = 'WAITING')
            order by question.id limit ?
            """)
        .param(limit)
        .query(CaseRows::questionOf)
        .list();
  }

  boolean isSuggested(long id) {
    return jdbc.sql("select 1 from question where id = ? and suggested_at is not null")
        .param(id)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  List<Question> suggestedBefore(Instant then, int limit) {
    return jdbc.sql(
            """
            select question.* from question join cases on cases.id = question.case_id
            where suggested_at < ? and status <> 'CLOSED' order by question.id limit ?
            """)
        .params(Timestamp.from(then), limit)
        .query(CaseRows::questionOf)
        .list();
  }
}
