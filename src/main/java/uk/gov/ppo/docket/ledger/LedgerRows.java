package uk.gov.ppo.docket.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the ledger without its bytes. */
final class LedgerRows {
  private final JdbcClient jdbc;

  LedgerRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<LedgerRow> since(String mailbox, Instant since) {
    return jdbc.sql(
            """
            select id, folder, uid_validity, uid, arrived_at, size, message_id, fate,
              exists (select 1 from case_message filed
                where filed.inbound_id = inbound_message.id and filed.role = 'REPORT') as report
            from inbound_message where mailbox = ? and arrived_at >= ? order by id
            """)
        .params(mailbox, Timestamp.from(since))
        .query(LedgerRows::row)
        .list();
  }

  private static LedgerRow row(ResultSet row, int n) throws SQLException {
    return new LedgerRow(
        row.getLong("id"),
        row.getString("folder"),
        row.getLong("uid_validity"),
        row.getLong("uid"),
        row.getTimestamp("arrived_at").toInstant(),
        row.getLong("size"),
        row.getString("message_id"),
        Fate.valueOf(row.getString("fate")),
        row.getBoolean("report"));
  }
}
