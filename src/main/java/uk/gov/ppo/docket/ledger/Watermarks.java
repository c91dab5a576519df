package uk.gov.ppo.docket.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.mail.MailboxStart;
import uk.gov.ppo.docket.mail.MailboxStarts;

/** Where the watch of each folder began. */
@Component
public class Watermarks implements MailboxStarts {
  private final JdbcClient jdbc;

  Watermarks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * {@inheritDoc}
   *
   * <p>Of several the one of this very mailbox, else the oldest of this user on another host: what
   * arrived while a mailbox moved must not be taken for old.
   */
  @Override
  public Optional<MailboxStart> find(String mailbox, String folder) {
    return in(folder).stream()
        .filter(start -> user(start.mailbox()).equals(user(mailbox)))
        .min(
            Comparator.comparing((MailboxStart start) -> !start.mailbox().equals(mailbox))
                .thenComparing(MailboxStart::startedAt));
  }

  private static String user(String mailbox) {
    return mailbox.substring(0, Math.max(0, mailbox.lastIndexOf('@')));
  }

  private List<MailboxStart> in(String folder) {
    return jdbc.sql(
            """
            select mailbox, folder, uid_validity, first_uid, next_uid, started_at, since
            from mailbox_start where folder = ?
            """)
        .param(folder)
        .query(Watermarks::start)
        .list();
  }

  /** Every start, one for each folder that was ever watched. */
  public List<MailboxStart> all() {
    return jdbc.sql("select * from mailbox_start order by mailbox, folder")
        .query(Watermarks::start)
        .list();
  }

  @Override
  @Transactional
  public void keep(MailboxStart start) {
    jdbc.sql(
            """
            insert into mailbox_start (mailbox, folder, uid_validity, first_uid, next_uid,
              started_at, since) values (?, ?, ?, ?, ?, ?, ?)
            on conflict (mailbox, folder) do update set uid_validity = excluded.uid_validity,
              first_uid = excluded.first_uid, next_uid = excluded.next_uid,
              since = excluded.since
            """)
        .params(
            start.mailbox(),
            start.folder(),
            start.uidValidity(),
            start.firstUid(),
            start.nextUid(),
            Timestamp.from(start.startedAt()),
            Timestamp.from(start.since()))
        .update();
  }

  private static MailboxStart start(ResultSet row, int n) throws SQLException {
    return new MailboxStart(
        row.getString("mailbox"),
        row.getString("folder"),
        row.getLong("uid_validity"),
        row.getLong("first_uid"),
        row.getLong("next_uid"),
        row.getTimestamp("started_at").toInstant(),
        row.getTimestamp("since").toInstant());
  }
}
