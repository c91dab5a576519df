package uk.gov.ppo.docket;

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

/**
 * Whether the mailbox can be read. A mailbox that is down or refuses the password is said once in
 * the log and stays visible in health; polling goes on.
 */
@Component("mailboxWatch")
class MailboxWatch implements PollingConsumerPollStrategy, ExceptionHandler, HealthIndicator {
  private static final Logger log = LoggerFactory.getLogger(MailboxWatch.class);

  private enum State {
    NOT_TRIED,
    OPEN,
    SHUT
  }

  private State state = State.NOT_TRIED;
  private String reason = "";
  private boolean troubledThisPoll;

  @Override
  public synchronized boolean begin(Consumer consumer, Endpoint endpoint) {
    troubledThisPoll = false;
    return true;
  }

  @Override
  public synchronized void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
    if (!troubledThisPoll) {
      opened();
    }
  }

  @Override
  public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception cause) {
    shut(cause);
    return false;
  }

  private void opened() {
    if (state != State.OPEN) {
      log.info("The mailbox can be read");
    }
    state = State.OPEN;
    reason = "";
  }

  // the message of the mail server may hold an address: the log gets the kind of failure alone
  private synchronized void shut(Throwable cause) {
    troubledThisPoll = true;
    String now = cause.getClass().getSimpleName();
    if (state != State.SHUT || !now.equals(reason)) {
      log.warn("The mailbox cannot be read ({}); polling goes on", now);
      log.debug("Why the mailbox cannot be read", cause);
    }
    state = State.SHUT;
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
    return switch (state) {
      case NOT_TRIED -> Health.unknown().withDetail("mailbox", "not tried yet").build();
      case OPEN -> Health.up().build();
      case SHUT -> Health.down().withDetail("reason", reason).build();
    };
  }
}
