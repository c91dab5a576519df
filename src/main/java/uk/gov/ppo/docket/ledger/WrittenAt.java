package uk.gov.ppo.docket.ledger;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.mail.Message;

/** When a message says it was written: its Date header field, which its sender controls. */
final class WrittenAt {
  // what both databases and every page can show; email is younger than the one, and nobody writes
  // after the other
  private static final Instant EARLIEST = Instant.parse("1970-01-02T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

  private WrittenAt() {}

  /** Notes it; nothing is noted of a message that has no date that can be meant. */
  static void keep(JdbcClient jdbc, long id, Message message) {
    message
        .date()
        .filter(date -> date.isAfter(EARLIEST) && date.isBefore(LATEST))
        .ifPresent(
            date ->
                jdbc.sql("update inbound_message set written_at = ? where id = ?")
                    .params(Timestamp.from(date), id)
                    .update());
  }
}
