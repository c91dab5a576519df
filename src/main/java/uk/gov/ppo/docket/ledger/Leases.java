package uk.gov.ppo.docket.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * One poller a mailbox: of several services on one database, the one that holds the lease looks in.
 * The lease keeps two from doing the work twice; that nothing is kept twice is the ledger's part.
 */
@Component
public class Leases {
  /** A holder that was not heard of for this long is gone. */
  static final Duration TERM = Duration.ofMinutes(1);

  private final JdbcClient jdbc;
  private final Clock clock;

  Leases(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Takes the lease of a mailbox, or renews it.
   *
   * @param holder who asks, the same at each call
   * @return whether the holder may look into the mailbox now
   */
  @Transactional
  public boolean take(String mailbox, String holder) {
    Instant now = clock.instant();
    return jdbc.sql(
                """
                insert into mailbox_lease (mailbox, holder, held_until) values (?, ?, ?)
                on conflict (mailbox) do update
                  set holder = excluded.holder, held_until = excluded.held_until
                where mailbox_lease.holder = excluded.holder or mailbox_lease.held_until < ?
                """)
            .params(mailbox, holder, Timestamp.from(now.plus(TERM)), Timestamp.from(now))
            .update()
        == 1;
  }

  /** Who holds the lease of a mailbox, run out or not. */
  public Optional<String> holder(String mailbox) {
    return jdbc.sql("select holder from mailbox_lease where mailbox = ?")
        .param(mailbox)
        .query(String.class)
        .optional();
  }

  /** Gives up what this holder holds, so that the next need not wait. */
  @Transactional
  public void giveUp(String holder) {
    jdbc.sql("delete from mailbox_lease where holder = ?").param(holder).update();
  }
}
