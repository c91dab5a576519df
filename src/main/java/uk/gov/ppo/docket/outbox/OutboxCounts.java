package uk.gov.ppo.docket.outbox;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.mail.Mailbox;

/** What can be counted in the outbox, each count by an index. */
final class OutboxCounts {
  private final JdbcClient jdbc;

  OutboxCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long waiting() {
    return count(
        jdbc.sql(
            """
            select count(*) from outbox_message where state in ('WAITING', 'SENDING', 'UNKNOWN')
            """));
  }

  Map<SendingState, Long> inStates() {
    Map<SendingState, Long> counts = new EnumMap<>(SendingState.class);
    RowCallbackHandler count =
        row -> counts.put(SendingState.valueOf(row.getString("state")), row.getLong("messages"));
    jdbc.sql("select state, count(*) as messages from outbox_message group by state").query(count);
    return counts;
  }

  long toAddressSince(Mailbox recipient, MessageKind kind, Instant since) {
    return count(
        jdbc.sql(
                """
                select count(*) from outbox_message
                where recipient = ? and kind = ? and queued_at >= ?
                """)
            .params(recipient.comparable(), kind.name(), Timestamp.from(since)));
  }

  long queuedSince(MessageKind kind, Instant since) {
    return count(
        jdbc.sql("select count(*) from outbox_message where kind = ? and queued_at >= ?")
            .params(kind.name(), Timestamp.from(since)));
  }

  private static long count(JdbcClient.StatementSpec statement) {
    return statement.query(Long.class).single();
  }

  long onOccasion(long caseId, MessageKind kind, String occasion) {
    return jdbc.sql(
            "select count(*) from outbox_message where case_id = ? and kind = ? and occasion = ?")
        .params(caseId, kind.name(), occasion)
        .query(Long.class)
        .single();
  }
}
