package uk.gov.ppo.docket;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.clocks.HolidayWatch;
import uk.gov.ppo.docket.deadline.StatutoryClock;

/** Whether every open case has the date it should have, for whoever watches the service. */
@Component("bankHolidays")
class HolidayState implements HealthIndicator {
  private final HolidayWatch watch;
  private final Clock clock;

  HolidayState(HolidayWatch watch, Clock clock) {
    this.watch = watch;
    this.clock = clock;
  }

  @Override
  public Health health() {
    List<String> undated = watch.undated();
    Health.Builder health =
        undated.isEmpty() && watch.problem().isEmpty() ? Health.up() : Health.down();
    health.withDetail("knownUpTo", watch.lastYear());
    if (!watch.problem().isEmpty()) {
      health.withDetail("file", watch.problem());
    }
    if (!undated.isEmpty()) {
      health.withDetail("withoutDate", undated);
    }
    if (watch.lastYear() == StatutoryClock.receivedOn(clock.instant()).getYear()) {
      health.withDetail("soon", "add next year's days to config/bank-holidays.json");
    }
    return health.build();
  }
}
