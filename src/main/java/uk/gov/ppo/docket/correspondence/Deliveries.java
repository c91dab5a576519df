package uk.gov.ppo.docket.correspondence;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.AcknowledgementState;
import uk.gov.ppo.docket.casework.CaseMove;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.TaskKind;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.outbox.MessageKind;
import uk.gov.ppo.docket.outbox.MessageLeft;
import uk.gov.ppo.docket.outbox.MessageRefused;

/** Tells a case what became of its messages, in the transaction that records it. */
@Component
class Deliveries {
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
    if (news.kind() == MessageKind.ACKNOWLEDGEMENT) {
      cases.acknowledgement(news.caseId(), AcknowledgementState.SENT, "");
      measure(cases.withId(news.caseId()).orElseThrow().receivedAt());
    } else if (mayClose(news.caseId())) {
      cases.move(news.caseId(), CaseMove.DELIVERED, Cases.DOCKET);
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
    tasks.add(
        news.caseId(), TaskKind.NOT_SENT, "%s: %s".formatted(news.kind().label(), news.reason()));
    if (news.kind() == MessageKind.ACKNOWLEDGEMENT) {
      cases.acknowledgement(news.caseId(), AcknowledgementState.REFUSED, news.reason());
    } else {
      cases.move(news.caseId(), CaseMove.REFUSED, Cases.DOCKET);
    }
  }
}
