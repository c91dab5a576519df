package uk.gov.ppo.docket.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.mail.FetchedMessage;
import uk.gov.ppo.docket.mail.UnfetchedMessages;

/** Messages that stand in a mailbox and whose bytes the store does not hand over: quarantined. */
@Component
public class Unfetched implements UnfetchedMessages {
  private static final Logger log = LoggerFactory.getLogger(Unfetched.class);

  /** As often as it was asked for. */
  private static final int FETCHES = 3;

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher news;
  private final Clock clock;

  Unfetched(JdbcClient jdbc, ApplicationEventPublisher news, Clock clock) {
    this.jdbc = jdbc;
    this.news = news;
    this.clock = clock;
  }

  @Override
  @Transactional
  public void note(FetchedMessage message, String reason) {
    Timestamp now = Timestamp.from(clock.instant());
    Optional<Long> added =
        jdbc.sql(
                """
                insert into inbound_message (mailbox, folder, uid_validity, uid, arrived_at,
                  picked_up_at, raw, raw_digest, size, fate, reason, attempts, next_attempt_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, 0, 'QUARANTINED', ?, ?, ?)
                on conflict do nothing returning id
                """)
            .params(
                message.mailbox(),
                message.folder(),
                message.uidValidity(),
                message.uid(),
                Timestamp.from(message.arrivedAt()),
                now,
                new byte[0],
                Digest.of(new byte[0]),
                reason,
                FETCHES,
                now)
            .query(Long.class)
            .optional();
    added.ifPresent(
        id -> {
          log.warn("A message in {} cannot be fetched (UID {})", message.folder(), message.uid());
          news.publishEvent(new MessageUnfetched(id, reason));
        });
  }
}
