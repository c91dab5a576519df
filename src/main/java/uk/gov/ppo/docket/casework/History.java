package uk.gov.ppo.docket.casework;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to each case; lines are only ever added. */
@Component
class History {
  private final JdbcClient jdbc;
  private final Clock clock;

  History(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void record(long caseId, String who, String what) {
    jdbc.sql("insert into case_history (case_id, at, who, what) values (?, ?, ?, ?)")
        .params(caseId, Timestamp.from(clock.instant()), who, what)
        .update();
  }

  List<HistoryEntry> of(long caseId) {
    return jdbc.sql("select at, who, what from case_history where case_id = ? order by id")
        .param(caseId)
        .query(
            (row, n) ->
                new HistoryEntry(
                    row.getTimestamp("at").toInstant(),
                    row.getString("who"),
                    row.getString("what")))
        .list();
  }
}
