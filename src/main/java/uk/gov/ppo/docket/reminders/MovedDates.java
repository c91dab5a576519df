package uk.gov.ppo.docket.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.clocks.DueDateMoved;

/**
 * Due dates that moved and nobody was written to about yet: a holiday may move hundreds at once,
 * and their owner gets one letter.
 */
@Component
class MovedDates {
  private final JdbcClient jdbc;
  private final ReminderSettings settings;
  private final Clock clock;

  MovedDates(JdbcClient jdbc, ReminderSettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.clock = clock;
  }

  /** A row of the table. */
  record Row(
      long id,
      long caseId,
      String reference,
      String owner,
      LocalDate from,
      LocalDate to,
      String why) {}

  /** In the transaction that moved it: neither is there without the other. */
  @EventListener
  void moved(DueDateMoved news) {
    if (settings.areOff()) {
      return;
    }
    jdbc.sql(
            """
            insert into moved_date (case_id, from_day, to_day, why, at)
            values (?, date(?), date(?), ?, ?)
            """)
        .params(
            news.caseId(),
            news.from().toString(),
            news.to().toString(),
            news.why(),
            Timestamp.from(clock.instant()))
        .update();
  }

  List<Row> waiting() {
    return jdbc.sql(
            """
            select moved_date.id, case_id, reference, owner, from_day, to_day, why
            from moved_date join cases on cases.id = case_id order by moved_date.id
            """)
        .query(MovedDates::row)
        .list();
  }

  private static Row row(ResultSet row, int n) throws SQLException {
    return new Row(
        row.getLong("id"),
        row.getLong("case_id"),
        row.getString("reference"),
        row.getString("owner"),
        LocalDate.parse(row.getString("from_day")),
        LocalDate.parse(row.getString("to_day")),
        row.getString("why"));
  }

  void told(List<Row> rows) {
    for (Row row : rows) {
      jdbc.sql("delete from moved_date where id = ?").param(row.id()).update();
    }
  }
}
