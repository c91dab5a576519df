package uk.gov.ppo.docket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.ledger.DayOfMail;
import uk.gov.ppo.docket.ledger.Reconciliation;
import uk.gov.ppo.docket.mail.MailboxListing;
import uk.gov.ppo.docket.mail.MailboxSettings;
import uk.gov.ppo.docket.mail.Mailboxes;
import uk.gov.ppo.docket.mail.WatchSettings;

/**
 * Whether the mailbox holds a message of the last days that the ledger does not know: looked up by
 * the route {@code reconcile} now and then, told by health at once.
 */
@Component("reconciliation")
class ReconciliationWatch implements HealthIndicator {
  private static final Logger log = LoggerFactory.getLogger(ReconciliationWatch.class);

  /** Long enough to cover a weekend that nobody looked. */
  private static final Duration BACK = Duration.ofDays(7);

  private final Reconciliation reconciliation;
  private final Mailboxes mailboxes;
  private final WatchSettings watch;
  private final boolean allowPlain;
  private final Clock clock;
  private volatile Health last =
      Health.unknown().withDetail("reconciliation", "not looked yet").build();

  ReconciliationWatch(
      Reconciliation reconciliation,
      Mailboxes mailboxes,
      WatchSettings watch,
      @Value("${docket.allow-plain-mail:false}") boolean allowPlain,
      Clock clock) {
    this.reconciliation = reconciliation;
    this.mailboxes = mailboxes;
    this.watch = watch;
    this.allowPlain = allowPlain;
    this.clock = clock;
  }

  /** Compares the ledger with each mailbox. */
  public void look() {
    Instant since = clock.instant().minus(BACK);
    List<DayOfMail> days = new ArrayList<>();
    Stream.concat(Stream.of(mailboxes.mailbox()), mailboxes.mailboxes().values().stream())
        .forEach(mailbox -> days.addAll(of(mailbox, since)));
    long lost = sum(days, day -> day.lost().size());
    if (lost > 0) {
      log.warn("{} message(s) are in the mailbox and not in the ledger: docket reconcile", lost);
    }
    last = health(days, lost);
  }

  private List<DayOfMail> of(MailboxSettings settings, Instant since) {
    MailboxListing mailbox = new MailboxListing(settings, allowPlain);
    List<String> further = watch.junkWatched() ? List.of(watch.junk()) : List.of();
    return reconciliation.of(mailbox.mailbox(), since, mailbox.since(since, further));
  }

  // no reason to stop the service: it goes on, and somebody looks
  private Health health(List<DayOfMail> days, long lost) {
    Health.Builder health = lost == 0 ? Health.up() : Health.status(new Status("MESSAGES_MISSING"));
    return health
        .withDetail("lookedAt", clock.instant().toString())
        .withDetail("days", BACK.toDays())
        .withDetail("arrived", sum(days, DayOfMail::arrived))
        .withDetail("cases", sum(days, DayOfMail::cases))
        .withDetail("followUps", sum(days, DayOfMail::followUps))
        .withDetail("reports", sum(days, DayOfMail::reports))
        .withDetail("setAside", sum(days, DayOfMail::setAside))
        .withDetail("ours", sum(days, DayOfMail::ours))
        .withDetail("quarantined", sum(days, DayOfMail::quarantined))
        .withDetail("copies", sum(days, DayOfMail::copies))
        .withDetail("waiting", sum(days, DayOfMail::waiting))
        .withDetail("imap", sum(days, DayOfMail::imap))
        .withDetail("missing", lost)
        .build();
  }

  private static long sum(List<DayOfMail> days, ToLongFunction<DayOfMail> figure) {
    return days.stream().mapToLong(figure).sum();
  }

  @Override
  public Health health() {
    return last;
  }
}
