package uk.gov.ppo.docket;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.ledger.ReadingQueue;
import uk.gov.ppo.docket.outbox.Outbox;
import uk.gov.ppo.docket.outbox.SendingState;

/** What waits, for whoever watches the service. */
@Component
class Gauges implements MeterBinder {
  private final ReadingQueue queue;
  private final Outbox outbox;

  Gauges(ReadingQueue queue, Outbox outbox) {
    this.queue = queue;
    this.outbox = outbox;
  }

  @Override
  public void bindTo(MeterRegistry meters) {
    Gauge.builder("docket.messages.waiting", queue, ReadingQueue::waiting)
        .description("Messages kept and not yet read")
        .register(meters);
    Gauge.builder("docket.outbox.waiting", outbox, Outbox::waiting)
        .description("Finished messages that have not left")
        .register(meters);
    Gauge.builder("docket.outbox.undecided", outbox, Gauges::undecided)
        .description("Messages that the mail server may have taken, a person's to decide included")
        .register(meters);
  }

  private static long undecided(Outbox outbox) {
    Map<SendingState, Long> states = outbox.inStates();
    return states.getOrDefault(SendingState.UNKNOWN, 0L)
        + states.getOrDefault(SendingState.HELD, 0L);
  }
}
