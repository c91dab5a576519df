package uk.gov.ppo.docket;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.mail.Relay;
import uk.gov.ppo.docket.outbox.Outbox;
import uk.gov.ppo.docket.outbox.OutboxEntry;

/** The outbox as the route {@code mail-out} sees it: claim, send, record. */
@Component("dispatch")
class Dispatch {
  private static final Logger log = LoggerFactory.getLogger(Dispatch.class);
  private static final String ENTRY = "outboxEntry";

  /** Often enough for waits of minutes, seldom enough to cost nothing. */
  private static final Duration BETWEEN_SETTLEMENTS = Duration.ofSeconds(5);

  private final Outbox outbox;
  private final Relay relay;
  private final JournalWatch journal;
  private final MeterRegistry meters;
  private final Clock clock;

  /** Ends that the database did not take; kept until it does. */
  private final Deque<Runnable> unrecorded = new ConcurrentLinkedDeque<>();

  private Instant nextSettlement = Instant.MIN;

  Dispatch(Outbox outbox, Relay relay, JournalWatch journal, MeterRegistry meters, Clock clock) {
    this.outbox = outbox;
    this.relay = relay;
    this.journal = journal;
    this.meters = meters;
    this.clock = clock;
    int interrupted = outbox.resumeInterrupted();
    if (interrupted > 0) {
      log.warn(
          "{} message(s) were being handed over when Docket stopped: nobody knows whether they"
              + " left",
          interrupted);
    }
  }

  /** Puts the next finished message in the body, or null when none waits. */
  public void claim(Exchange exchange) {
    unrecorded.removeIf(Dispatch::isRecorded);
    settle();
    Optional<OutboxEntry> entry = outbox.claim();
    if (entry.isEmpty()) {
      relay.rest();
    }
    exchange.setProperty(ENTRY, entry.orElse(null));
    exchange.setProperty(Exchange.SCHEDULER_POLLED_MESSAGES, entry.isPresent());
    exchange.getMessage().setBody(entry.map(e -> relay.post(e.raw(), e.caseId())).orElse(null));
  }

  private void settle() {
    Instant now = clock.instant();
    if (now.isBefore(nextSettlement)) {
      return;
    }
    outbox.giveUpOverdue();
    int settled = outbox.settle(journal.provenUpTo(), journal.repeats());
    if (settled > 0) {
      log.warn(
          "{} message(s) of unknown outcome did not show in time: each goes out once more, or waits"
              + " for an officer when it did",
          settled);
    }
    nextSettlement = now.plus(BETWEEN_SETTLEMENTS);
  }

  /** The mail server took it. */
  public void sent(Exchange exchange) {
    OutboxEntry entry = claimed(exchange);
    Object posted = posted(exchange);
    String answer = relay.answerTo(posted);
    record(() -> outbox.sent(entry, answer));
    log.info("{} of case no. {} sent", entry.kind(), entry.caseId());
    if (relay.missedJournal(posted)) {
      meters.counter("docket.journal.refused").increment();
      log.warn("The journal was refused for {} of case no. {}", entry.kind(), entry.caseId());
    }
  }

  /** The mail server did not take it: for good, for now, or as far as anybody knows. */
  public void failed(Exchange exchange) {
    OutboxEntry entry = claimed(exchange);
    Exception cause =
        Objects.requireNonNull(exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Exception.class));
    Relay.Failure failure = relay.failureOf(posted(exchange), cause);
    log.warn("{} of case no. {} was not taken: {}", entry.kind(), entry.caseId(), failure.reason());
    switch (failure.kind()) {
      case REFUSED -> record(() -> outbox.refused(entry, failure.reason()));
      case UNDECIDED -> record(() -> outbox.undecided(entry, failure.reason()));
      case LATER -> {
        record(() -> outbox.postponed(entry, failure.reason()));
        exchange.setProperty(Exchange.SCHEDULER_POLLED_MESSAGES, false);
      }
    }
  }

  /** A message in the journal's mailbox, by its identifier: one of ours that has left. */
  public void journalled(Optional<MessageId> id) {
    if (id.isEmpty() || !outbox.seen(id.get())) {
      log.debug("A message in the journal is none of ours");
    }
  }

  // what became of a message must survive a database that is away for a moment
  private void record(Runnable end) {
    if (!isRecorded(end)) {
      unrecorded.add(end);
    }
  }

  private static boolean isRecorded(Runnable end) {
    try {
      end.run();
      return true;
    } catch (RuntimeException e) {
      log.error(
          "What became of a message could not be recorded ({}); it is tried again",
          e.getClass().getSimpleName());
      return false;
    }
  }

  private static Object posted(Exchange exchange) {
    return Objects.requireNonNull(exchange.getMessage().getBody());
  }

  private static OutboxEntry claimed(Exchange exchange) {
    return Objects.requireNonNull(exchange.getProperty(ENTRY, OutboxEntry.class));
  }
}
