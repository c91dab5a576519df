package uk.gov.ppo.docket.clocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the clocks of open cases said last: for lists, and so that a change is noticed. */
@Component
class ReckonedDates {
  private static final String SELECT = "select case_id, clock, due, problem from reckoned_due";

  private final JdbcClient jdbc;
  private final Reckoner reckoner;

  ReckonedDates(JdbcClient jdbc, Reckoner reckoner) {
    this.jdbc = jdbc;
    this.reckoner = reckoner;
  }

  void put(long caseId, ReckonedDate date) {
    jdbc.sql(
            """
            insert into reckoned_due (case_id, clock, due, problem, limits)
            values (?, ?, date(?), ?, ?)
            on conflict (case_id) do update set clock = excluded.clock, due = excluded.due,
              problem = excluded.problem, limits = excluded.limits
            """)
        .params(caseId, date.clock(), date.due().toString(), date.problem(), reckoner.version())
        .update();
  }

  void remove(long caseId) {
    jdbc.sql("delete from reckoned_due where case_id = ?").param(caseId).update();
  }

  Map<Long, ReckonedDate> of(List<Long> caseIds) {
    return dates(jdbc.sql(SELECT + " where case_id in (:ids)").param("ids", caseIds));
  }

  Map<Long, ReckonedDate> all() {
    return dates(jdbc.sql(SELECT));
  }

  private static Map<Long, ReckonedDate> dates(JdbcClient.StatementSpec rows) {
    Map<Long, ReckonedDate> dates = new HashMap<>();
    rows.query(
        row -> {
          dates.put(row.getLong("case_id"), date(row));
        });
    return dates;
  }

  /** Open cases by due date, those without one last. */
  List<Long> byDate(int from, int count) {
    return jdbc.sql("select case_id from reckoned_due order by due, case_id limit ? offset ?")
        .params(count, from)
        .query(Long.class)
        .list();
  }

  long count() {
    return jdbc.sql("select count(*) from reckoned_due").query(Long.class).single();
  }

  /** How many open cases lack a date they should have, by the reason. */
  Map<String, Long> problems() {
    Map<String, Long> problems = new HashMap<>();
    jdbc.sql(
            """
            select problem, count(*) as cases from reckoned_due
            where due = date('9999-12-31') and problem <> '' group by problem
            """)
        .query(
            row -> {
              problems.put(row.getString("problem"), row.getLong("cases"));
            });
    return problems;
  }

  private static ReckonedDate date(ResultSet row) throws SQLException {
    return new ReckonedDate(
        row.getString("clock"), LocalDate.parse(row.getString("due")), row.getString("problem"));
  }
}
