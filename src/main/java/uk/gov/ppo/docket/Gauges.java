package uk.gov.ppo.docket;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.ledger.ReadingQueue;
import uk.gov.ppo.docket.outbox.Outbox;

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
  }
}
