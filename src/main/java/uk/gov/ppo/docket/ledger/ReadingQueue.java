package uk.gov.ppo.docket.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Messages that wait to be read. A claim keeps a second service from reading the same; a message
 * during which a service died is read by itself from then on, its attempt counted beforehand, so
 * that one that kills its reader is parked and takes no other with it.
 */
@Component
public class ReadingQueue {
  /** After this many failed attempts a message is parked: a third failure is no accident. */
  static final int ATTEMPTS = 3;

  /**
   * So many deaths of the service while it read one message alone. More than three, since a death
   * may have another cause: in a campaign of fifty random kills four in a row hit the same innocent
   * message.
   */
  static final int DEATHS = 8;

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);

  /**
   * Longer than a batch takes; should one take longer, filing looks again before it changes
   * anything.
   */
  private static final Duration CLAIM = Duration.ofMinutes(5);

  private static final String READY =
      "fate = 'RECEIVED' and next_attempt_at <= :now and (claimed_until is null or claimed_until <"
          + " :now)";

  private final JdbcClient jdbc;
  private final Clock clock;

  ReadingQueue(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Takes the oldest messages whose time has come; a troubled one comes alone, the least tried
   * first, so that a deadly one does not stand before the others.
   */
  @Transactional
  public List<KeptMessage> claim(int most) {
    List<KeptMessage> troubled = claim(1, "interrupted", "attempts, id", 1);
    return troubled.isEmpty() ? claim(most, "not interrupted", "id", 0) : troubled;
  }

  // the condition stands twice: on PostgreSQL a second service waits for the row, then looks again
  private List<KeptMessage> claim(int most, String which, String order, int attempt) {
    Instant now = clock.instant();
    return jdbc
        .sql(
            """
            update inbound_message set claimed_until = :until, attempts = attempts + :attempt
            where id in (select id from inbound_message where %1$s and %2$s order by %4$s limit :most)
              and %1$s
            returning %3$s
            """
                .formatted(READY, which, KeptMessage.COLUMNS, order))
        .param("until", Timestamp.from(now.plus(CLAIM)))
        .param("attempt", attempt)
        .param("now", Timestamp.from(now))
        .param("most", most)
        .query(KeptMessage::of)
        .list()
        .stream()
        .sorted(Comparator.comparing(KeptMessage::id))
        .toList();
  }

  /** Whether the message killed its reader so often that it is not read again. */
  public boolean isSpent(KeptMessage message) {
    return message.attempts() > DEATHS;
  }

  /**
   * After a crash: the messages that were being read are read again, one by one.
   *
   * @return how many
   */
  @Transactional
  public int resumeInterrupted() {
    return jdbc.sql(
            """
            update inbound_message set interrupted = true, claimed_until = null
            where fate = 'RECEIVED' and claimed_until is not null
            """)
        .update();
  }

  /** Gives messages back unread, as when the database fails in the middle. */
  @Transactional
  public void giveBack(List<KeptMessage> unread) {
    for (KeptMessage message : unread) {
      jdbc.sql("update inbound_message set claimed_until = null where id = ? and fate = 'RECEIVED'")
          .param(message.id())
          .update();
    }
  }

  /**
   * Notes that reading a message failed: it is tried again after a growing pause.
   *
   * @return whether this was the last attempt, so that it must be parked
   */
  @Transactional
  public boolean failed(long id) {
    Instant now = clock.instant();
    int attempts =
        jdbc.sql(
                """
                update inbound_message set claimed_until = null, next_attempt_at = :now,
                  attempts = case when interrupted then attempts else attempts + 1 end
                where id = :id returning attempts
                """)
            .param("now", Timestamp.from(now))
            .param("id", id)
            .query(Integer.class)
            .single();
    jdbc.sql("update inbound_message set next_attempt_at = ? where id = ?")
        .params(Timestamp.from(now.plus(FIRST_PAUSE.multipliedBy(attempts))), id)
        .update();
    return attempts >= ATTEMPTS;
  }

  /** Puts a parked message back to be read as if it had just been fetched. */
  @Transactional
  public Optional<KeptMessage> again(long id) {
    return jdbc.sql(
            """
            update inbound_message set attempts = 0, interrupted = false, claimed_until = null,
              next_attempt_at = ?
            where id = ? and fate = 'QUARANTINED' returning %s
            """
                .formatted(KeptMessage.COLUMNS))
        .params(Timestamp.from(clock.instant()), id)
        .query(KeptMessage::of)
        .optional();
  }

  /** How many messages wait to be read. */
  public long waiting() {
    return jdbc.sql("select count(*) from inbound_message where fate = 'RECEIVED'")
        .query(Long.class)
        .single();
  }
}
