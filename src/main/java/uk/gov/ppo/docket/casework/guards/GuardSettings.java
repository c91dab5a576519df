package uk.gov.ppo.docket.casework.guards;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the office decides about its guards.
 *
 * @param costLimitHours the appropriate limit of the Fees Regulations 2004 in hours, 24 for bodies
 *     in Part I of Schedule 1 to the Act and 18 for others; no default, for a refusal by the wrong
 *     one is unlawful
 * @param twoPeople whether what is of high priority is sent by another officer than wrote it
 */
@ConfigurationProperties("docket.office")
public record GuardSettings(
    @Nullable Double costLimitHours, @DefaultValue("true") boolean twoPeople) {
  /** Refuses a limit that no regulation has. */
  public GuardSettings {
    if (costLimitHours != null && !(costLimitHours > 0)) {
      throw new IllegalArgumentException(
          "docket.office.cost-limit-hours is %s: give 18 or 24, or leave it out"
              .formatted(costLimitHours));
    }
  }

  OptionalDouble limit() {
    return costLimitHours == null ? OptionalDouble.empty() : OptionalDouble.of(costLimitHours);
  }
}
