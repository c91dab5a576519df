package uk.gov.ppo.docket;

import java.util.Objects;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.mail.MailDoor;
import uk.gov.ppo.docket.outbox.Outbox;
import uk.gov.ppo.docket.outbox.OutboxEntry;

/** The outbox as the route {@code mail-out} sees it: claim, send, record. */
@Component("dispatch")
class Dispatch {
  private static final Logger log = LoggerFactory.getLogger(Dispatch.class);
  private static final String ENTRY = "outboxEntry";

  private final Outbox outbox;
  private final MailDoor door;

  Dispatch(Outbox outbox, MailDoor door) {
    this.outbox = outbox;
    this.door = door;
    int interrupted = outbox.resumeInterrupted();
    if (interrupted > 0) {
      log.warn(
          "{} message(s) were being handed over when Docket stopped: they go out again",
          interrupted);
    }
  }

  /** Puts the next finished message in the body, or null when none waits. */
  public void claim(Exchange exchange) {
    Optional<OutboxEntry> entry = outbox.claim();
    exchange.setProperty(ENTRY, entry.orElse(null));
    exchange.setProperty(Exchange.SCHEDULER_POLLED_MESSAGES, entry.isPresent());
    exchange.getMessage().setBody(entry.map(e -> door.post(e.raw())).orElse(null));
  }

  /** The mail server took it. */
  public void sent(Exchange exchange) {
    OutboxEntry entry = claimed(exchange);
    outbox.sent(entry);
    log.info("{} of case no. {} sent", entry.kind(), entry.caseId());
  }

  /** The mail server did not take it: for good, or for now. */
  public void failed(Exchange exchange) {
    OutboxEntry entry = claimed(exchange);
    Exception cause =
        Objects.requireNonNull(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class));
    String reason = door.reasonOf(cause);
    log.warn("{} of case no. {} was not taken: {}", entry.kind(), entry.caseId(), reason);
    if (door.isPermanent(cause)) {
      outbox.refused(entry, reason);
    } else {
      outbox.postponed(entry, reason);
      exchange.setProperty(Exchange.SCHEDULER_POLLED_MESSAGES, false);
    }
  }

  private static OutboxEntry claimed(Exchange exchange) {
    return Objects.requireNonNull(exchange.getProperty(ENTRY, OutboxEntry.class));
  }
}
