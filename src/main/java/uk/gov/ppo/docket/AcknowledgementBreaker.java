package uk.gov.ppo.docket;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.outbox.AcknowledgementLimits;

/** Says in health when so many acknowledgements left that each further one waits for an officer. */
@Component("acknowledgementBreaker")
class AcknowledgementBreaker implements HealthIndicator {
  private final AcknowledgementLimits limits;

  AcknowledgementBreaker(AcknowledgementLimits limits) {
    this.limits = limits;
  }

  @Override
  public Health health() {
    boolean open = limits.breakerOpen();
    return (open ? Health.down() : Health.up())
        .withDetail("acknowledgements", open ? "breaker open" : "leaving")
        .build();
  }
}
