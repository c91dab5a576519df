package uk.gov.ppo.docket.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.mail.FetchedMessage;
import uk.gov.ppo.docket.mail.Message;

/** Every message as received, and its fate. The mailbox is the queue; this is the truth. */
@Component
public class Ledger {
  private static final Logger log = LoggerFactory.getLogger(Ledger.class);

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
                  picked_up_at, before_start, raw, raw_digest, size, next_attempt_at)
                values (:mailbox, :folder, :validity, :uid, :arrived, :now, :before, :raw, :digest,
                  :size, :now)
                on conflict do nothing
                """)
            .param("mailbox", message.mailbox())
            .param("folder", message.folder())
            .param("validity", numbered ? message.uidValidity() : null, java.sql.Types.BIGINT)
            .param("uid", numbered ? message.uid() : null, java.sql.Types.BIGINT)
            .param("arrived", Timestamp.from(message.arrivedAt()))
            .param("now", now)
            .param("before", message.beforeStart())
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

  /** A message's bytes, exactly as fetched. */
  public byte[] raw(long id) {
    return jdbc.sql("select raw from inbound_message where id = ?")
        .param(id)
        .query((row, n) -> row.getBytes("raw"))
        .single();
  }

  /**
   * A message's first bytes, as fetched: its header, unless that is longer than any honest one.
   *
   * @param most how many bytes
   */
  public byte[] beginning(long id, int most) {
    return jdbc.sql("select substr(raw, 1, ?) as beginning from inbound_message where id = ?")
        .params(most, id)
        .query((row, n) -> row.getBytes("beginning"))
        .single();
  }

  /** Notes when a message says it was written, of one that could be read only later or in part. */
  @Transactional
  public void dated(long id, Message message) {
    WrittenAt.keep(jdbc, id, message);
  }

  /** When a message's sender says it was written; nothing where it says no date. */
  public Optional<Instant> writtenAt(long id) {
    return jdbc.sql(
            "select written_at from inbound_message where id = ? and written_at is not null")
        .param(id)
        .query((row, n) -> row.getTimestamp(1).toInstant())
        .optional();
  }

  /** The message with this number. */
  public Optional<KeptMessage> find(long id) {
    return jdbc.sql("select " + KeptMessage.COLUMNS + " from inbound_message where id = ?")
        .param(id)
        .query(KeptMessage::of)
        .optional();
  }

  /**
   * The same, held for the rest of the caller's transaction: somebody else who wants to change it
   * waits, and then sees what became of it.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<KeptMessage> hold(long id) {
    return jdbc.sql(
            "update inbound_message set fate = fate where id = ? returning " + KeptMessage.COLUMNS)
        .param(id)
        .query(KeptMessage::of)
        .optional();
  }

  /**
   * Settles what reading a message showed it to be, with every rule that applied.
   *
   * @throws MessageMoveRefused when it is settled already
   */
  @Transactional
  public void settle(long id, Settlement end) {
    MessageMove move =
        end.fate()
            .fromReading()
            .orElseThrow(
                () -> new IllegalArgumentException(end.fate() + " is no end of reading a message"));
    settle(id, move, end);
  }

  /**
   * Settles a message by a move; of two at once, the second is refused.
   *
   * @throws MessageMoveRefused when what became of it does not allow this move
   */
  @Transactional
  public void settle(long id, MessageMove move, Settlement end) {
    KeptMessage kept =
        hold(id).orElseThrow(() -> new MessageMoveRefused(id, "There is no such message"));
    kept.refusal(move)
        .ifPresent(
            why -> {
              throw new MessageMoveRefused(id, why);
            });
    if (kept.fate().after(move).filter(end.fate()::equals).isEmpty()) {
      throw new IllegalArgumentException("%s does not end in %s".formatted(move, end.fate()));
    }
    jdbc.sql("update inbound_message set fate = ?, reason = ?, case_id = ? where id = ?")
        .params(end.fate().name(), end.reason(), end.caseId(), id)
        .update();
    rewriteRules(id, end);
  }

  private void rewriteRules(long id, Settlement end) {
    jdbc.sql("delete from matched_rule where inbound_id = ?").param(id).update();
    for (int position = 0; position < end.rules().size(); position++) {
      insert(id, position, end.rules().get(position));
    }
  }

  private void insert(long id, int position, MatchedRule rule) {
    jdbc.sql(
            """
            insert into matched_rule (inbound_id, position, row_number, rule, reason, evidence)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(id, position, rule.row(), rule.rule(), rule.reason(), rule.evidence())
        .update();
  }

  /** Every rule that applied to a message, the deciding one first. */
  public List<MatchedRule> rules(long id) {
    return jdbc.sql(
            "select row_number, rule, reason, evidence from matched_rule where inbound_id = ?"
                + " order by position")
        .param(id)
        .query(
            (row, n) ->
                new MatchedRule(
                    row.getInt(1), row.getString(2), row.getString(3), row.getString(4)))
        .list();
  }
}
