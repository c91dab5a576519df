package uk.gov.ppo.docket.correspondence;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.AcknowledgementState;
import uk.gov.ppo.docket.casework.CaseMove;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.TaskKind;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.outbox.MessageLeft;
import uk.gov.ppo.docket.outbox.MessageRefused;

/** Tells a case what became of its messages, in the transaction that records it. */
@Component
class Deliveries {
  private static final Logger log = LoggerFactory.getLogger(Deliveries.class);

  private final Cases cases;
  private final Tasks tasks;
  private final Clock clock;
  private final Timer acknowledgementDelay;

  Deliveries(Cases cases, Tasks tasks, Clock clock, MeterRegistry meters) {
    this.cases = cases;
    this.tasks = tasks;
    this.clock = clock;
    acknowledgementDelay =
        Timer.builder("docket.acknowledgement.delay")
            .description("From the arrival of a request to its acknowledgement being taken")
            .publishPercentiles(0.5, 0.95)
            .register(meters);
  }

  @EventListener
  void left(MessageLeft news) {
    switch (news.kind()) {
      case ACKNOWLEDGEMENT -> acknowledged(news.caseId());
      case RESPONSE -> responded(news.caseId());
      case CLARIFICATION -> cases.note(news.caseId(), Cases.DOCKET, news.kind().label() + " sent");
      case REMINDER -> {} // of no case
    }
  }

  private void acknowledged(long caseId) {
    cases.acknowledgement(caseId, AcknowledgementState.SENT, "");
    measure(cases.withId(caseId).orElseThrow().receivedAt());
  }

  private void responded(long caseId) {
    if (mayClose(caseId)) {
      cases.move(caseId, CaseMove.DELIVERED, Cases.DOCKET);
    }
  }

  // a response given back to its officer as undecided may turn out to have left; the officer, who
  // may be writing another, decides what follows
  private boolean mayClose(long caseId) {
    return cases.withId(caseId).orElseThrow().status().after(CaseMove.DELIVERED).isPresent();
  }

  // the mail store's clock may be ahead of ours
  private void measure(Instant arrived) {
    Duration delay = Duration.between(arrived, clock.instant());
    acknowledgementDelay.record(delay.isNegative() ? Duration.ZERO : delay);
  }

  @EventListener
  void refused(MessageRefused news) {
    switch (news.kind()) {
      case ACKNOWLEDGEMENT -> {
        notSent(news);
        cases.acknowledgement(news.caseId(), AcknowledgementState.REFUSED, news.reason());
      }
      case RESPONSE -> {
        notSent(news);
        cases.move(news.caseId(), CaseMove.REFUSED, Cases.DOCKET);
      }
      case CLARIFICATION -> {
        notSent(news);
        cases.note(news.caseId(), Cases.DOCKET, whyNotSent(news));
      }
      case REMINDER -> log.warn("A reminder to one of the office's own people was refused");
    }
  }

  private void notSent(MessageRefused news) {
    tasks.add(
        news.caseId(), TaskKind.NOT_SENT, "%s: %s".formatted(news.kind().label(), news.reason()));
  }

  private static String whyNotSent(MessageRefused news) {
    return "%s not sent: %s".formatted(news.kind().label(), news.reason());
  }
}
