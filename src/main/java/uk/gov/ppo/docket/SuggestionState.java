package uk.gov.ppo.docket;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.suggestions.BandStanding;
import uk.gov.ppo.docket.suggestions.BandWatch;

/**
 * Whether suggestions keep what they promise. The service is up even where some are hidden: no
 * request waits for them.
 */
@Component("suggestionBands")
class SuggestionState implements HealthIndicator {
  private final BandWatch watch;

  SuggestionState(BandWatch watch) {
    this.watch = watch;
  }

  @Override
  public Health health() {
    Health.Builder health = Health.up();
    List<String> hidden = watch.hidden().stream().map(BandStanding::why).toList();
    if (!hidden.isEmpty()) {
      health.withDetail("hidden", hidden);
    }
    return health.build();
  }
}
