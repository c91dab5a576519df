package uk.gov.ppo.docket.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** Rows of the outbox as entries. */
final class OutboxRows {
  private OutboxRows() {}

  /** An entry and when its last attempt began; the epoch for one from before that was kept. */
  record Claimed(OutboxEntry entry, Instant at) {}

  static Claimed claimed(ResultSet row, int n) throws SQLException {
    Timestamp at = row.getTimestamp("claimed_at");
    return new Claimed(entry(row, n), at == null ? Instant.EPOCH : at.toInstant());
  }

  static OutboxEntry entry(ResultSet row, int n) throws SQLException {
    Timestamp sentAt = row.getTimestamp("sent_at");
    return new OutboxEntry(
        row.getLong("id"),
        row.getLong("case_id"),
        MessageKind.valueOf(row.getString("kind")),
        row.getString("message_id"),
        SendingState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        row.getInt("repeats"),
        row.getTimestamp("queued_at").toInstant(),
        row.getTimestamp("next_attempt_at").toInstant(),
        sentAt == null ? null : sentAt.toInstant(),
        row.getString("answer"),
        row.getString("error"),
        row.getBytes("raw"));
  }
}
