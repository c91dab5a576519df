package uk.gov.ppo.docket.correspondence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One draft a case. */
@Component
class Drafts {
  private final JdbcClient jdbc;
  private final Clock clock;

  Drafts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  Optional<Draft> of(long caseId) {
    return jdbc.sql("select text, updated_at, updated_by from draft where case_id = ?")
        .param(caseId)
        .query(
            (row, n) ->
                new Draft(
                    row.getString("text"),
                    row.getTimestamp("updated_at").toInstant(),
                    row.getString("updated_by")))
        .optional();
  }

  void keep(long caseId, String text, String who) {
    jdbc.sql(
            """
            insert into draft (case_id, text, updated_at, updated_by) values (?, ?, ?, ?)
            on conflict (case_id) do update set text = excluded.text,
              updated_at = excluded.updated_at, updated_by = excluded.updated_by
            """)
        .params(caseId, text, Timestamp.from(clock.instant()), who)
        .update();
  }
}
