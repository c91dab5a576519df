package uk.gov.ppo.docket.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.mail.Mailbox;

/** Whether another acknowledgement may leave without a person looking at it. */
@Component
public class AcknowledgementLimits {
  private static final Logger log = LoggerFactory.getLogger(AcknowledgementLimits.class);
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration HOUR = Duration.ofHours(1);

  private final Outbox outbox;
  private final AcknowledgementSettings settings;
  private final Clock clock;
  private final MeterRegistry meters;
  private Instant lastAlert = Instant.MIN;

  AcknowledgementLimits(
      Outbox outbox, AcknowledgementSettings settings, Clock clock, MeterRegistry meters) {
    this.outbox = outbox;
    this.settings = settings;
    this.clock = clock;
    this.meters = meters;
  }

  /**
   * Why no further automatic acknowledgement may go to this address now, in words; nothing when one
   * may.
   *
   * @param sameTextToday how many messages of the same text were acknowledged within 24 hours
   */
  public Optional<String> reached(Mailbox requester, long sameTextToday) {
    if (breakerOpen()) {
      alert();
      return held("site", "%d acknowledgements left within an hour".formatted(settings.perHour()));
    }
    if (sameTextToday >= settings.sameTextADay()) {
      return held(
          "text", "%d messages of this text were answered within a day".formatted(sameTextToday));
    }
    Instant yesterday = clock.instant().minus(DAY);
    long today = outbox.toAddressSince(requester, MessageKind.ACKNOWLEDGEMENT, yesterday);
    return today >= settings.perAddressADay()
        ? held("address", "%d acknowledgements went to this address within a day".formatted(today))
        : Optional.empty();
  }

  /** Whether so many left in the last hour that none leaves by itself. */
  public boolean breakerOpen() {
    Instant anHourAgo = clock.instant().minus(HOUR);
    return outbox.queuedSince(MessageKind.ACKNOWLEDGEMENT, anHourAgo) >= settings.perHour();
  }

  private Optional<String> held(String limit, String reason) {
    meters.counter("docket.acknowledgements.limited", "limit", limit).increment();
    return Optional.of(reason);
  }

  private synchronized void alert() {
    Instant now = clock.instant();
    if (lastAlert.isBefore(now.minus(HOUR))) {
      lastAlert = now;
      log.error(
          "{} acknowledgements within an hour: each further one waits for an officer (limit"
              + " docket.acknowledgements.per-hour)",
          settings.perHour());
    }
  }
}
