package uk.gov.ppo.docket;

import java.time.Clock;
import java.time.Instant;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.spi.ExceptionHandler;
import org.apache.camel.spi.PollingConsumerPollStrategy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.mail.JournalSettings;

/**
 * Up to when the journal was read whole: what it has not shown by then has not left before then. A
 * journal that cannot be read is said once in the log and stays visible in health.
 */
@Component("journalWatch")
class JournalWatch implements PollingConsumerPollStrategy, ExceptionHandler, HealthIndicator {
  private static final int REPEATS_WITH_A_JOURNAL = 3;

  private static final Logger log = LoggerFactory.getLogger(JournalWatch.class);

  private final JournalSettings settings;
  private final Clock clock;
  private Instant began = Instant.EPOCH;
  private Instant readUpTo = Instant.EPOCH;
  private boolean troubledThisPoll;
  private String reason = "";

  JournalWatch(JournalSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** Now where no journal is read; else when the last poll began that found nothing left in it. */
  synchronized Instant provenUpTo() {
    return settings.isRead() ? readUpTo : clock.instant();
  }

  /**
   * How often a message in doubt may go out again: once, as it may have left; but what a journal
   * does not show has not left, and is only given up when that keeps happening.
   */
  int repeats() {
    return settings.isRead() ? REPEATS_WITH_A_JOURNAL : 1;
  }

  /** Nothing is polled where no journal is configured. */
  @Override
  public synchronized boolean begin(Consumer consumer, Endpoint endpoint) {
    troubledThisPoll = false;
    began = clock.instant();
    return settings.isRead();
  }

  @Override
  public synchronized void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
    if (troubledThisPoll) {
      return;
    }
    reason = "";
    if (polledMessages == 0) {
      readUpTo = began;
    }
  }

  @Override
  public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception cause) {
    shut(cause);
    return false;
  }

  // the message of the mail server may hold an address: the log gets the kind of failure alone
  private synchronized void shut(Throwable cause) {
    troubledThisPoll = true;
    String now = cause.getClass().getSimpleName();
    if (!now.equals(reason)) {
      log.warn("The journal cannot be read ({}); polling goes on", now);
      log.debug("Why the journal cannot be read", cause);
    }
    reason = now;
  }

  @Override
  public void handleException(Throwable exception) {
    shut(exception);
  }

  @Override
  public void handleException(@Nullable String message, Throwable exception) {
    shut(exception);
  }

  @Override
  public void handleException(
      @Nullable String message, @Nullable Exchange exchange, Throwable exception) {
    shut(exception);
  }

  @Override
  public synchronized Health health() {
    if (!settings.isRead()) {
      return Health.up().withDetail("journal", "none").build();
    }
    return reason.isEmpty()
        ? Health.up().withDetail("read up to", readUpTo).build()
        : Health.down().withDetail("reason", reason).build();
  }
}
