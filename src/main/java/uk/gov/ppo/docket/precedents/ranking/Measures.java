package uk.gov.ppo.docket.precedents.ranking;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * All measures of one pair of questions.
 *
 * @param values one for every {@link Measure}
 */
public record Measures(Map<Measure, Double> values) {
  /** The value of one measure. */
  public double of(Measure measure) {
    return values.getOrDefault(measure, 0.0);
  }

  /** Every measure by its name in small letters, {@code question_words}. */
  public Map<String, Double> named() {
    Map<String, Double> named = new LinkedHashMap<>();
    values.forEach((measure, value) -> named.put(measure.name().toLowerCase(Locale.ROOT), value));
    return named;
  }
}
