package uk.gov.ppo.docket.deadline;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long each clock runs, and which clock each kind of request gets: {@code
 * config/time-limits.yaml}, whose own comments give the section of each.
 *
 * @param version what these limits are called; kept with every date that was counted by them
 * @param clocks the limits by the name of their clock, {@code FOIA-20}; one that is left out has
 *     its statutory length
 * @param requests the clock of each kind of request, {@code foi} or {@code subject-access}; a kind
 *     without one has no limit; where none has one, each has that of the law
 */
@ConfigurationProperties("docket.time-limits")
public record TimeLimits(
    @DefaultValue("statutory") String version,
    @DefaultValue Map<String, Limit> clocks,
    @DefaultValue Map<String, String> requests) {

  private static final Map<String, String> STATUTORY_REQUESTS =
      Map.of(
          "foi", "FOIA-20",
          "eir", "EIR-20",
          "subject-access", "SAR-1M",
          "internal-review", "REVIEW-20");

  /** The limits as the law has them, for programs without a configuration. */
  public static final TimeLimits STATUTORY = new TimeLimits("statutory", Map.of(), Map.of());

  /**
   * One limit.
   *
   * @param length working days, or months where the clock counts in months
   * @param source the section it stands in
   */
  public record Limit(int length, @DefaultValue("") String source) {}

  /** Longer ones than this are slips of the pen, and would have a clock count through years. */
  private static final int LONGEST = 250;

  /** Refuses clocks that do not exist, and lengths nobody can mean. */
  public TimeLimits {
    clocks = Map.copyOf(clocks);
    requests = requests.isEmpty() ? STATUTORY_REQUESTS : Map.copyOf(requests);
    clocks.forEach(TimeLimits::check);
    requests.forEach((kind, clock) -> existing("requests." + kind, clock));
  }

  private static void check(String clock, Limit limit) {
    existing("clocks." + clock, clock);
    if (limit.length() < 1 || limit.length() > LONGEST) {
      throw new IllegalArgumentException(
          "docket.time-limits.clocks.%s.length is %d: give between 1 and %d"
              .formatted(clock, limit.length(), LONGEST));
    }
  }

  private static void existing(String place, String clock) {
    try {
      ClockKind.ofCode(clock);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "docket.time-limits.%s: %s".formatted(place, unknown.getMessage()), unknown);
    }
  }

  /** How many working days, or months, this clock runs. */
  public int lengthOf(ClockKind kind) {
    return limit(kind).map(Limit::length).orElse(kind.length());
  }

  /** The section this limit stands in; empty where the configuration does not say. */
  public String sourceOf(ClockKind kind) {
    return limit(kind).map(Limit::source).orElse("");
  }

  private Optional<Limit> limit(ClockKind kind) {
    return clocks.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(kind.code()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * The clock of a kind of request.
   *
   * @param request the kind as in {@code config/routing.yaml}, {@code subject-access}
   */
  public Optional<ClockKind> clockOf(String request) {
    return Optional.ofNullable(requests.get(request.toLowerCase(Locale.ROOT)))
        .map(ClockKind::ofCode);
  }
}
