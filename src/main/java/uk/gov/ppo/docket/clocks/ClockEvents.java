package uk.gov.ppo.docket.clocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.deadline.ClockEvent;

/** The events of all clocks, each case's in the order they were noted; only ever added to. */
@Component
class ClockEvents {
  private final JdbcClient jdbc;
  private final Clock clock;

  ClockEvents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(long caseId, ClockEvent event, String reason, String who) {
    jdbc.sql(
            """
            insert into clock_event (case_id, event, day, reason, who, at)
            values (?, ?, date(?), ?, ?, ?)
            """)
        .params(
            caseId,
            event.name(),
            event.date().toString(),
            reason,
            who,
            Timestamp.from(clock.instant()))
        .update();
  }

  List<NotedEvent> of(long caseId) {
    return jdbc.sql("select * from clock_event where case_id = ? order by id")
        .param(caseId)
        .query(ClockEvents::noted)
        .list();
  }

  /** The events of these cases. */
  Map<Long, List<ClockEvent>> of(List<Long> caseIds) {
    return byCase(
        jdbc.sql("select * from clock_event where case_id in (:ids) order by id")
            .param("ids", caseIds));
  }

  /** The events of every case that is not closed. */
  Map<Long, List<ClockEvent>> ofOpenCases() {
    return byCase(
        jdbc.sql(
            """
            select clock_event.* from clock_event join cases on cases.id = clock_event.case_id
            where status <> 'CLOSED' order by clock_event.id
            """));
  }

  private static Map<Long, List<ClockEvent>> byCase(JdbcClient.StatementSpec events) {
    return events
        .query((row, n) -> Map.entry(row.getLong("case_id"), noted(row, n).event()))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  private static NotedEvent noted(ResultSet row, int n) throws SQLException {
    return new NotedEvent(
        ClockEvent.parse(row.getString("event") + ":" + row.getString("day")),
        row.getString("reason"),
        row.getString("who"),
        row.getTimestamp("at").toInstant());
  }
}
