package uk.gov.ppo.docket.demo;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import uk.gov.ppo.docket.demo.Samples.Sample;
import uk.gov.ppo.docket.mail.MessageReader;

/** Delivers the sample messages once the service is up, one after the other. */
final class SampleDelivery {
  private static final Logger log = LoggerFactory.getLogger(SampleDelivery.class);

  /** Slow enough to watch them come, fast enough that a dozen are there within 20 seconds. */
  private static final Duration BETWEEN = Duration.ofSeconds(1);

  private static final String NOBODY = "nobody@example.org";

  private final Postman postman;
  private final String office;
  private final MessageReader reader;

  SampleDelivery(Postman postman, String office, MessageReader reader) {
    this.postman = postman;
    this.office = office;
    this.reader = reader;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    Thread.ofVirtual().name("demo-delivery").start(this::deliverAll);
  }

  private void deliverAll() {
    try {
      for (Sample message : Samples.messages()) {
        postman.deliver(senderOf(message), office, message.content());
        Thread.sleep(BETWEEN);
      }
      log.info("The demo's sample messages are delivered");
    } catch (IOException e) {
      log.warn("The demo's sample messages could not all be delivered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // The embedded server takes no null sender: reports come from their From address instead.
  private String senderOf(Sample message) {
    var from = reader.read(message.content()).from();
    return from.isEmpty() ? NOBODY : from.getFirst().address();
  }
}
