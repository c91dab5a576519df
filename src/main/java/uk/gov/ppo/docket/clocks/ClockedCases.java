package uk.gov.ppo.docket.clocks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.CaseStatus;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.deadline.ClockEvent;
import uk.gov.ppo.docket.deadline.StatutoryClock;

/** Cases as their clocks see them. */
@Component
class ClockedCases {
  // regulation 11(4) of the EIR gives a review forty working days from the start
  private static final String SELECT =
      """
      select id, status, kind, received_at, exists (
        select 1 from case_link join cases reviewed on reviewed.id = case_link.other_id
        where case_link.case_id = cases.id and case_link.kind = 'REVIEW_OF'
          and reviewed.kind = 'EIR') as environmental
      from cases
      """;

  private final JdbcClient jdbc;
  private final ClockEvents events;

  ClockedCases(JdbcClient jdbc, ClockEvents events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  ClockedCase withId(long id) {
    List<ClockEvent> noted = events.of(id).stream().map(NotedEvent::event).toList();
    return jdbc.sql(SELECT + " where id = ?")
        .param(id)
        .query((row, n) -> clocked(row, noted))
        .single();
  }

  List<ClockedCase> withIds(List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, List<ClockEvent>> noted = events.of(ids);
    return jdbc.sql(SELECT + " where id in (:ids)")
        .param("ids", ids)
        .query((row, n) -> clocked(row, noted.getOrDefault(row.getLong("id"), List.of())))
        .list();
  }

  List<ClockedCase> open() {
    Map<Long, List<ClockEvent>> noted = events.ofOpenCases();
    return jdbc.sql(SELECT + " where status <> 'CLOSED'")
        .query((row, n) -> clocked(row, noted.getOrDefault(row.getLong("id"), List.of())))
        .list();
  }

  private static ClockedCase clocked(ResultSet row, List<ClockEvent> events) throws SQLException {
    return new ClockedCase(
        row.getLong("id"),
        !row.getString("status").equals(CaseStatus.CLOSED.name()),
        RequestKind.valueOf(row.getString("kind")),
        row.getBoolean("environmental"),
        StatutoryClock.receivedOn(row.getTimestamp("received_at").toInstant()),
        events);
  }
}
