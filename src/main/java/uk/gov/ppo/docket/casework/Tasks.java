package uk.gov.ppo.docket.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What officers must look at, case by case, until one of them has done so. */
@Component
public class Tasks {
  private static final String OPEN =
      "select id, case_id, kind, what, made_at from task where done_at is null";

  private final JdbcClient jdbc;
  private final History history;
  private final Clock clock;

  Tasks(JdbcClient jdbc, History history, Clock clock) {
    this.jdbc = jdbc;
    this.history = history;
    this.clock = clock;
  }

  /** Asks somebody to look; the same request twice is one. */
  @Transactional
  public void add(long caseId, TaskKind kind, String what) {
    jdbc.sql(
            """
            insert into task (case_id, kind, what, made_at) select :case, :kind, :what, :now
            where not exists (select 1 from task
              where case_id = :case and kind = :kind and what = :what and done_at is null)
            """)
        .param("case", caseId)
        .param("kind", kind.name())
        .param("what", what)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** A case's open tasks, the oldest first. */
  public List<Task> open(long caseId) {
    return jdbc.sql(OPEN + " and case_id = ? order by id").param(caseId).query(Tasks::task).list();
  }

  /** The open tasks of these cases, the oldest first. */
  public Map<Long, List<Task>> open(List<Long> caseIds) {
    if (caseIds.isEmpty()) {
      return Map.of();
    }
    return jdbc
        .sql(OPEN + " and case_id in (:ids) order by id")
        .param("ids", caseIds)
        .query(Tasks::task)
        .list()
        .stream()
        .collect(Collectors.groupingBy(Task::caseId));
  }

  private static Task task(ResultSet row, int n) throws SQLException {
    return new Task(
        row.getLong("id"),
        row.getLong("case_id"),
        TaskKind.valueOf(row.getString("kind")),
        row.getString("what"),
        row.getTimestamp("made_at").toInstant());
  }

  /**
   * Notes that an officer has dealt with a task of this case; a task of another is left alone.
   *
   * @return its words; nothing when it was not open
   */
  @Transactional
  public Optional<String> done(long caseId, long taskId, String who) {
    Optional<String> what =
        jdbc.sql(
                """
                update task set done_at = ?, done_by = ?
                where id = ? and case_id = ? and done_at is null returning what
                """)
            .params(Timestamp.from(clock.instant()), who, taskId, caseId)
            .query(String.class)
            .optional();
    what.ifPresent(words -> history.record(caseId, who, "Dealt with: " + words));
    return what;
  }
}
