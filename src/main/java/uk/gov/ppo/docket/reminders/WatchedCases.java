package uk.gov.ppo.docket.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.TaskKind;
import uk.gov.ppo.docket.clocks.CaseClocks;
import uk.gov.ppo.docket.clocks.Reckoning;
import uk.gov.ppo.docket.deadline.ClockState;
import uk.gov.ppo.docket.deadline.StatutoryClock;

/** The cases that wait for an answer, those due first at the front. */
@Component
class WatchedCases {
  private final JdbcClient jdbc;
  private final CaseClocks clocks;

  WatchedCases(JdbcClient jdbc, CaseClocks clocks) {
    this.jdbc = jdbc;
    this.clocks = clocks;
  }

  List<WatchedCase> all() {
    Map<Long, Set<TaskKind>> open = openTasks();
    return jdbc.sql(
            """
            select id, reference, kind, status, owner, received_at, looked_at, due,
              exists (select 1 from clock_event where clock_event.case_id = cases.id) as disturbed
            from cases left join reckoned_due on reckoned_due.case_id = cases.id
            where status <> 'CLOSED' order by due, id
            """)
        .query((row, n) -> watched(row, open.getOrDefault(row.getLong("id"), Set.of())))
        .list();
  }

  /** By their kinds alone: the words of a task may be about a requester. */
  private Map<Long, Set<TaskKind>> openTasks() {
    Map<Long, Set<TaskKind>> open = new HashMap<>();
    jdbc.sql("select case_id, kind from task where done_at is null")
        .query(
            row -> {
              open.computeIfAbsent(row.getLong(1), id -> EnumSet.noneOf(TaskKind.class))
                  .add(TaskKind.valueOf(row.getString(2)));
            });
    return open;
  }

  private WatchedCase watched(ResultSet row, Set<TaskKind> open) throws SQLException {
    long id = row.getLong("id");
    return new WatchedCase(
        id,
        row.getString("reference"),
        row.getString("kind"),
        row.getString("owner"),
        StatutoryClock.receivedOn(row.getTimestamp("received_at").toInstant()),
        row.getString("status").equals("NEW") && row.getTimestamp("looked_at") == null,
        due(row.getString("due")),
        row.getBoolean("disturbed") ? standing(id) : WatchedCase.Standing.RUNNING,
        List.copyOf(open));
  }

  private static LocalDate due(@Nullable String day) {
    return day == null ? WatchedCase.NEVER : LocalDate.parse(day);
  }

  // without events a clock runs; with them its state must be computed
  private WatchedCase.Standing standing(long caseId) {
    return clocks.of(caseId) instanceof Reckoning.Due due
        ? standing(due.state())
        : WatchedCase.Standing.RUNNING;
  }

  private static WatchedCase.Standing standing(ClockState state) {
    return switch (state) {
      case RUNNING -> WatchedCase.Standing.RUNNING;
      case WAITING, PAUSED -> WatchedCase.Standing.WAITING;
      case STOPPED -> WatchedCase.Standing.ANSWERED;
    };
  }
}
