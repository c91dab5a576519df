package uk.gov.ppo.docket.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.mail.FinishedMessage;

/** Finished messages waiting to leave: claimed, sent, recorded; one of each kind a case. */
@Component
public class Outbox {
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

  /** A relay that is down for a night must not make the pause longer than an hour. */
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher news;
  private final Clock clock;

  Outbox(JdbcClient jdbc, ApplicationEventPublisher news, Clock clock) {
    this.jdbc = jdbc;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Queues a finished message, in the caller's transaction. One that the relay refused for good
   * makes room for another.
   *
   * @throws AlreadyQueued when the case has one of this kind under way or sent
   */
  @Transactional
  public void put(long caseId, MessageKind kind, FinishedMessage message) {
    Timestamp now = Timestamp.from(clock.instant());
    int queued =
        jdbc.sql(
                """
                insert into outbox_message
                  (case_id, kind, message_id, recipient, raw, queued_at, next_attempt_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (case_id, kind) do update set message_id = excluded.message_id,
                  recipient = excluded.recipient, raw = excluded.raw, state = 'WAITING',
                  attempts = 0, queued_at = excluded.queued_at,
                  next_attempt_at = excluded.next_attempt_at, error = ''
                where outbox_message.state = 'REFUSED'
                """)
            .params(
                caseId,
                kind.name(),
                message.id().value(),
                message.recipient().address(),
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
            update outbox_message set state = 'SENDING', attempts = attempts + 1
            where id = (select id from outbox_message
              where state = 'WAITING' and next_attempt_at <= ? order by id limit 1)
              and state = 'WAITING'
            returning *
            """)
        .param(Timestamp.from(clock.instant()))
        .query(Outbox::entry)
        .optional();
  }

  /** The relay took it. */
  @Transactional
  public void sent(OutboxEntry entry) {
    jdbc.sql("update outbox_message set state = 'SENT', sent_at = ?, error = '' where id = ?")
        .params(Timestamp.from(clock.instant()), entry.id())
        .update();
    news.publishEvent(new MessageLeft(entry.caseId(), entry.kind()));
  }

  /** The relay cannot take it now (4xx, or no connection): later, after a growing pause. */
  @Transactional
  public void postponed(OutboxEntry entry, String error) {
    Instant next = clock.instant().plus(pauseAfter(entry.attempts()));
    jdbc.sql(
            "update outbox_message set state = 'WAITING', next_attempt_at = ?, error = ? where id ="
                + " ?")
        .params(Timestamp.from(next), error, entry.id())
        .update();
  }

  private static Duration pauseAfter(int attempts) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }

  /** The relay refused it for good (5xx). */
  @Transactional
  public void refused(OutboxEntry entry, String error) {
    jdbc.sql("update outbox_message set state = 'REFUSED', error = ? where id = ?")
        .params(error, entry.id())
        .update();
    news.publishEvent(new MessageRefused(entry.caseId(), entry.kind(), error));
  }

  /**
   * After a crash: what was being handed over goes out again, the same bytes under the same
   * Message-ID, as RFC 5321 section 4.5.4 asks of a client that did not hear the end.
   *
   * @return how many
   */
  @Transactional
  public int resumeInterrupted() {
    return jdbc.sql("update outbox_message set state = 'WAITING' where state = 'SENDING'").update();
  }

  /** How many messages wait. */
  public long waiting() {
    return jdbc.sql("select count(*) from outbox_message where state in ('WAITING', 'SENDING')")
        .query(Long.class)
        .single();
  }

  /** What a case has sent or is sending. */
  public List<OutboxEntry> ofCase(long caseId) {
    return jdbc.sql("select * from outbox_message where case_id = ? order by id")
        .param(caseId)
        .query(Outbox::entry)
        .list();
  }

  private static OutboxEntry entry(ResultSet row, int n) throws SQLException {
    Timestamp sentAt = row.getTimestamp("sent_at");
    return new OutboxEntry(
        row.getLong("id"),
        row.getLong("case_id"),
        MessageKind.valueOf(row.getString("kind")),
        row.getString("message_id"),
        SendingState.valueOf(row.getString("state")),
        row.getInt("attempts"),
        row.getTimestamp("queued_at").toInstant(),
        sentAt == null ? null : sentAt.toInstant(),
        row.getString("error"),
        row.getBytes("raw"));
  }
}
