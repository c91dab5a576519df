package uk.gov.ppo.docket.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.mail.FetchedMessage;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageId;

/** Every message as received, and its fate. The mailbox is the queue; this is the truth. */
@Component
public class Ledger {
  /** After this many failed attempts a message is parked: a third failure is no accident. */
  static final int ATTEMPTS = 3;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Logger log = LoggerFactory.getLogger(Ledger.class);
  private static final String COLUMNS =
      "id, mailbox, arrived_at, picked_up_at, size, fate, reason, attempts";

  private final JdbcClient jdbc;
  private final Clock clock;

  Ledger(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Keeps a message as it was fetched; when this returns, it is committed. Fetching the same
   * message again keeps it once. A message that stands under a number we know but has other bytes
   * (a mail store that was rebuilt and counts from one again) is kept as a message of its own.
   */
  @Transactional
  public void keep(FetchedMessage message) {
    String digest = Digest.of(message.raw());
    boolean numbered = message.uid() > 0;
    if (insert(message, digest, numbered)) {
      return;
    }
    if (!digest.equals(digestAt(message)) && !holds(message, digest)) {
      log.warn("A known UID of {} now names another message: it is kept as new", message.folder());
      insert(message, digest, false);
    }
  }

  private boolean insert(FetchedMessage message, String digest, boolean numbered) {
    Timestamp now = Timestamp.from(clock.instant());
    return jdbc.sql(
                """
                insert into inbound_message (mailbox, folder, uid_validity, uid, arrived_at,
                  picked_up_at, raw, raw_digest, size, next_attempt_at)
                values (:mailbox, :folder, :validity, :uid, :arrived, :now, :raw, :digest, :size, :now)
                on conflict do nothing
                """)
            .param("mailbox", message.mailbox())
            .param("folder", message.folder())
            .param("validity", numbered ? message.uidValidity() : null, java.sql.Types.BIGINT)
            .param("uid", numbered ? message.uid() : null, java.sql.Types.BIGINT)
            .param("arrived", Timestamp.from(message.arrivedAt()))
            .param("now", now)
            .param("raw", message.raw())
            .param("digest", digest)
            .param("size", message.raw().length)
            .update()
        == 1;
  }

  private String digestAt(FetchedMessage message) {
    return jdbc.sql(
            """
            select raw_digest from inbound_message
            where mailbox = ? and folder = ? and uid_validity = ? and uid = ?
            """)
        .params(message.mailbox(), message.folder(), message.uidValidity(), message.uid())
        .query(String.class)
        .single();
  }

  private boolean holds(FetchedMessage message, String digest) {
    return jdbc.sql(
                "select count(*) from inbound_message where mailbox = ? and raw_digest = ? and uid"
                    + " is null")
            .params(message.mailbox(), digest)
            .query(Long.class)
            .single()
        > 0;
  }

  /** The oldest message that waits to be read, if its time has come. */
  public Optional<KeptMessage> next() {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from inbound_message where fate = 'RECEIVED' and next_attempt_at <= ?"
                + " order by id limit 1")
        .param(Timestamp.from(clock.instant()))
        .query(Ledger::kept)
        .optional();
  }

  /** How many messages wait to be read. */
  public long waiting() {
    return jdbc.sql("select count(*) from inbound_message where fate = 'RECEIVED'")
        .query(Long.class)
        .single();
  }

  /** A message's bytes, exactly as fetched. */
  public byte[] raw(long id) {
    return jdbc.sql("select raw from inbound_message where id = ?")
        .param(id)
        .query((row, n) -> row.getBytes("raw"))
        .single();
  }

  /** The message with this number. */
  public Optional<KeptMessage> find(long id) {
    return jdbc.sql("select " + COLUMNS + " from inbound_message where id = ?")
        .param(id)
        .query(Ledger::kept)
        .optional();
  }

  /** Messages that are in no case, the newest first. */
  public List<KeptMessage> setAside(int limit) {
    return jdbc.sql(
            "select "
                + COLUMNS
                + " from inbound_message where fate in ('MACHINE_MAIL', 'OURS', 'QUARANTINED')"
                + " order by id desc limit ?")
        .param(limit)
        .query(Ledger::kept)
        .list();
  }

  /**
   * Notes who a message is, and finds an earlier copy: the same Message-ID and the same content, or
   * without a Message-ID the same bytes.
   */
  @Transactional
  public OptionalLong recogniseCopy(long id, Message message) {
    String messageId = message.id().map(MessageId::value).orElse("");
    String content = Digest.ofContent(message);
    jdbc.sql("update inbound_message set message_id = ?, content_digest = ? where id = ?")
        .params(messageId, content, id)
        .update();
    return jdbc
        .sql(
            """
            select earlier.id from inbound_message earlier join inbound_message this on this.id = ?
            where earlier.id < this.id and earlier.message_id = this.message_id
              and ((this.message_id <> '' and earlier.content_digest = this.content_digest)
                or earlier.raw_digest = this.raw_digest)
            order by earlier.id limit 1
            """)
        .param(id)
        .query(Long.class)
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  /** Settles a message's fate. */
  @Transactional
  public void settle(long id, Fate fate, String reason) {
    jdbc.sql("update inbound_message set fate = ?, reason = ? where id = ?")
        .params(fate.name(), reason, id)
        .update();
  }

  /**
   * Notes that reading a message failed: it is tried again after a growing pause, and parked after
   * the third failure.
   *
   * @return whether it is parked now
   */
  @Transactional
  public boolean failed(long id, String reason) {
    int attempts =
        jdbc.sql(
                "update inbound_message set attempts = attempts + 1 where id = ? returning"
                    + " attempts")
            .param(id)
            .query(Integer.class)
            .single();
    if (attempts >= ATTEMPTS) {
      settle(id, Fate.QUARANTINED, reason);
      return true;
    }
    Instant next = clock.instant().plus(FIRST_PAUSE.multipliedBy(attempts));
    jdbc.sql("update inbound_message set next_attempt_at = ? where id = ?")
        .params(Timestamp.from(next), id)
        .update();
    return false;
  }

  private static KeptMessage kept(ResultSet row, int n) throws SQLException {
    return new KeptMessage(
        row.getLong("id"),
        row.getString("mailbox"),
        row.getTimestamp("arrived_at").toInstant(),
        row.getTimestamp("picked_up_at").toInstant(),
        row.getLong("size"),
        Fate.valueOf(row.getString("fate")),
        row.getString("reason"),
        row.getInt("attempts"));
  }
}
