package uk.gov.ppo.docket.outbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.mail.FinishedMessage;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.MessageId;

/**
 * Finished messages waiting to leave: claimed, sent, recorded; one of each kind a case.
 *
 * <p>An attempt is named by its number: whoever records the end of an attempt that is no longer the
 * last one, because it took too long and was given up, changes nothing.
 */
@Component
public class Outbox {
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

  /** A relay that is down for a night must not make the pause longer than an hour. */
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private static final String INTERRUPTED = "Docket stopped while it was being handed over";

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher news;
  private final Clock clock;
  private final OutboxSettings settings;
  private final Dialect dialect;
  private final OutboxCounts counts;

  Outbox(
      JdbcClient jdbc,
      DataSource database,
      ApplicationEventPublisher news,
      Clock clock,
      OutboxSettings settings) {
    this.jdbc = jdbc;
    this.news = news;
    this.clock = clock;
    this.settings = settings;
    this.dialect = Dialect.of(database);
    this.counts = new OutboxCounts(jdbc);
  }

  /**
   * Queues a finished message, in the caller's transaction. One that the relay refused for good, or
   * that nobody knows to have left, makes room for another.
   *
   * @throws AlreadyQueued when the case has one of this kind under way or sent
   */
  @Transactional
  public void put(long caseId, MessageKind kind, FinishedMessage message) {
    put(caseId, kind, "", message);
  }

  /**
   * Queues a finished message of which a case may have several, one on each occasion, in the
   * caller's transaction.
   *
   * @param caseId the case it belongs to; 0 for mail to the office's own people
   * @param occasion what it is sent about, such as a day and a name; never shown
   * @throws AlreadyQueued when there is one of this kind and occasion under way or sent
   */
  @Transactional
  public void put(long caseId, MessageKind kind, String occasion, FinishedMessage message) {
    Timestamp now = now();
    int queued =
        jdbc.sql(
                """
                insert into outbox_message
                  (case_id, kind, occasion, message_id, recipient, raw, queued_at, next_attempt_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (case_id, kind, occasion) do update set message_id = excluded.message_id,
                  recipient = excluded.recipient, raw = excluded.raw, state = 'WAITING',
                  attempts = 0, repeats = 0, queued_at = excluded.queued_at,
                  next_attempt_at = excluded.next_attempt_at, claimed_at = null,
                  journalled_at = null, error = ''
                where outbox_message.state in ('REFUSED', 'HELD')
                """)
            .params(
                caseId,
                kind.name(),
                occasion,
                message.id().value(),
                message.recipient().comparable(),
                message.raw(),
                now,
                now)
            .update();
    if (queued == 0) {
      throw new AlreadyQueued(caseId, kind);
    }
  }

  /** Takes the next message whose time has come; it is ours alone until its end is recorded. */
  @Transactional
  public Optional<OutboxEntry> claim() {
    return jdbc.sql(
            """
            update outbox_message
            set state = 'SENDING', attempts = attempts + 1, claimed_at = ?
            where id = (select id from outbox_message
              where state = 'WAITING' and next_attempt_at <= ?
              order by next_attempt_at, id limit 1 %s)
              and state = 'WAITING'
            returning *
            """
                .formatted(dialect.skipLocked()))
        .params(now(), now())
        .query(OutboxRows::entry)
        .optional();
  }

  /**
   * The relay took it, or the journal shows that it did.
   *
   * @param answer what the relay said, empty when it was not heard
   */
  @Transactional
  public void sent(OutboxEntry entry, String answer) {
    int recorded =
        jdbc.sql(
                """
                update outbox_message set state = 'SENT', sent_at = ?, answer = ?, error = ''
                where id = ? and message_id = ? and state <> 'SENT'
                """)
            .params(now(), answer, entry.id(), entry.messageId())
            .update();
    if (recorded > 0) {
      news.publishEvent(new MessageLeft(entry.caseId(), entry.kind()));
    }
  }

  /** The relay cannot take it now (4xx, or no connection): later, after a growing pause. */
  @Transactional
  public void postponed(OutboxEntry entry, String error) {
    Instant next = clock.instant().plus(pauseAfter(entry.attempts()));
    ended(entry, SendingState.WAITING, next, error);
  }

  private static Duration pauseAfter(int attempts) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  /** The relay refused it for good (5xx). */
  @Transactional
  public void refused(OutboxEntry entry, String error) {
    if (ended(entry, SendingState.REFUSED, clock.instant(), error)) {
      news.publishEvent(new MessageRefused(entry.caseId(), entry.kind(), error));
    }
  }

  /**
   * All of it was written and no answer was read: the relay may have taken it. RFC 5321 section
   * 4.5.4 has a client send again, and RFC 1047 shows how that doubles messages; so it waits for
   * the journal first.
   */
  @Transactional
  public void undecided(OutboxEntry entry, String error) {
    Instant settled = clock.instant().plus(settings.unknownWait());
    if (ended(entry, SendingState.UNKNOWN, settled, error) && isJournalled(entry)) {
      sent(entry, "");
    }
  }

  private boolean ended(OutboxEntry entry, SendingState state, Instant next, String error) {
    return jdbc.sql(
                """
                update outbox_message set state = ?, next_attempt_at = ?, error = ?
                where id = ? and attempts = ? and state = 'SENDING'
                """)
            .params(state.name(), Timestamp.from(next), error, entry.id(), entry.attempts())
            .update()
        > 0;
  }

  private boolean isJournalled(OutboxEntry entry) {
    return jdbc.sql(
                "select count(*) from outbox_message where id = ? and journalled_at is not null")
            .param(entry.id())
            .query(Long.class)
            .single()
        > 0;
  }

  /**
   * At a start: nobody knows of what was being handed over whether it left. Where other instances
   * share the database, theirs are left to them as long as they may take.
   *
   * @return how many
   */
  @Transactional
  public int resumeInterrupted() {
    return giveUp(
        dialect.shared() ? clock.instant().minus(settings.longestHandover()) : Instant.MAX);
  }

  /** Gives up, at any time, handovers that take longer than one can: their instance died. */
  @Transactional
  public int giveUpOverdue() {
    return giveUp(clock.instant().minus(settings.longestHandover()));
  }

  private int giveUp(Instant claimedBefore) {
    List<OutboxEntry> given =
        jdbc
            .sql("select * from outbox_message where state = 'SENDING' order by id")
            .query(OutboxRows::claimed)
            .list()
            .stream()
            .filter(claimed -> !claimed.at().isAfter(claimedBefore))
            .map(OutboxRows.Claimed::entry)
            .toList();
    given.forEach(entry -> undecided(entry, INTERRUPTED));
    return given.size();
  }

  /**
   * Settles what waited long enough for the journal: out once more, the same bytes under the same
   * Message-ID; and after that once, a person must decide.
   *
   * @param asOf now, or when the journal was last read whole: what it did not show before then
   *     proves nothing
   * @param mostRepeats how often it may go out again before a person decides: once where nobody can
   *     know whether it left, more often where a journal shows that it did not
   * @return how many
   */
  @Transactional
  public int settle(Instant asOf, int mostRepeats) {
    List<OutboxEntry> due =
        jdbc.sql("select * from outbox_message where state = 'UNKNOWN' and next_attempt_at <= ?")
            .param(Timestamp.from(asOf))
            .query(OutboxRows::entry)
            .list();
    due.forEach(entry -> settle(entry, entry.repeats() < mostRepeats));
    return due.size();
  }

  private void settle(OutboxEntry entry, boolean again) {
    int settled =
        jdbc.sql(
                """
                update outbox_message set state = ?, repeats = ?, next_attempt_at = ?
                where id = ? and attempts = ? and state = 'UNKNOWN'
                """)
            .params(
                again ? "WAITING" : "HELD",
                again ? entry.repeats() + 1 : entry.repeats(),
                now(),
                entry.id(),
                entry.attempts())
            .update();
    if (settled > 0 && !again) {
      String reason = "Nobody knows whether it left: " + entry.error();
      news.publishEvent(new MessageRefused(entry.caseId(), entry.kind(), reason));
    }
  }

  /**
   * A message of ours was seen in the journal, or came back to us: it has left.
   *
   * @return whether it is in this outbox
   */
  @Transactional
  public boolean seen(MessageId message) {
    int known =
        jdbc.sql("update outbox_message set journalled_at = ? where message_id = ?")
            .params(now(), message.value())
            .update();
    jdbc.sql(
            """
            select * from outbox_message
            where message_id = ? and state in ('UNKNOWN', 'HELD', 'WAITING')
            """)
        .param(message.value())
        .query(OutboxRows::entry)
        .optional()
        .ifPresent(entry -> sent(entry, ""));
    return known > 0;
  }

  /** Whether a message was ever queued on this occasion, whatever became of it. */
  public boolean had(long caseId, MessageKind kind, String occasion) {
    return counts.onOccasion(caseId, kind, occasion) > 0;
  }

  /** How many messages wait, their outcome unknown among them. */
  public long waiting() {
    return counts.waiting();
  }

  /** How many messages are in each state; a state without any is not there. */
  public Map<SendingState, Long> inStates() {
    return counts.inStates();
  }

  /** How many messages of a kind were queued to an address since then, in any state. */
  public long toAddressSince(Mailbox recipient, MessageKind kind, Instant since) {
    return counts.toAddressSince(recipient, kind, since);
  }

  /** How many messages of a kind were queued since then, in any state. */
  public long queuedSince(MessageKind kind, Instant since) {
    return counts.queuedSince(kind, since);
  }

  /** What a case has sent or is sending. */
  public List<OutboxEntry> ofCase(long caseId) {
    return jdbc.sql("select * from outbox_message where case_id = ? order by id")
        .param(caseId)
        .query(OutboxRows::entry)
        .list();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
