package uk.gov.ppo.docket.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened to each case; lines are only ever added, each tied to the one before. */
@Component
class History {
  static final String FIELDS = "at, who, acting_as, what, status_from, status_to, message_id";

  private static final String SERVICE = "service";
  private static final String OFFICER = "officer";

  private final JdbcClient jdbc;
  private final Clock clock;

  History(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Notes what somebody did. */
  @Transactional
  public void record(long caseId, String who, String what) {
    add(caseId, entry(who, what, "", "", ""));
  }

  /** Notes what happened to a message of the case. */
  @Transactional
  public void record(long caseId, String who, String what, String messageId) {
    add(caseId, entry(who, what, "", "", messageId));
  }

  /** Notes a move from one status to another; the reason is empty where none was given. */
  @Transactional
  public void moved(long caseId, String who, CaseStatus from, CaseStatus to, String reason) {
    String what =
        "%s → %s%s"
            .formatted(from.label(), to.label(), reason.isBlank() ? "" : ": " + reason.strip());
    add(caseId, entry(who, what, from.name(), to.name(), ""));
  }

  // to the millisecond, which every database keeps
  private HistoryEntry entry(String who, String what, String from, String to, String message) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    String actingAs = who.equals(Cases.DOCKET) ? SERVICE : OFFICER;
    return new HistoryEntry(now, who, actingAs, what, from, to, message);
  }

  private void add(long caseId, HistoryEntry entry) {
    String previous = lockedEnd(caseId);
    String hash = HistoryChain.hash(previous, caseId, entry);
    jdbc.sql(
            """
            insert into case_history (case_id, at, who, acting_as, what, status_from, status_to,
              message_id, previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            caseId,
            Timestamp.from(entry.at()),
            entry.who(),
            entry.actingAs(),
            entry.what(),
            entry.from(),
            entry.to(),
            entry.message(),
            previous,
            hash)
        .update();
    jdbc.sql("update cases set history_hash = ? where id = ?").params(hash, caseId).update();
  }

  /** An update that changes nothing holds the case, so that two lines never follow the same one. */
  private String lockedEnd(long caseId) {
    return jdbc.sql(
            "update cases set history_hash = history_hash where id = ? returning history_hash")
        .param(caseId)
        .query(String.class)
        .single();
  }

  List<HistoryEntry> of(long caseId) {
    return jdbc.sql("select " + FIELDS + " from case_history where case_id = ? order by id")
        .param(caseId)
        .query(History::entry)
        .list();
  }

  static HistoryEntry entry(ResultSet row, int n) throws SQLException {
    return new HistoryEntry(
        row.getTimestamp("at").toInstant(),
        row.getString("who"),
        row.getString("acting_as"),
        row.getString("what"),
        row.getString("status_from"),
        row.getString("status_to"),
        row.getString("message_id"));
  }
}
