package uk.gov.ppo.docket.suggestions;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.precedents.Asked;
import uk.gov.ppo.docket.precedents.Why;

/**
 * Why a suggestion was found, as far as it is kept.
 *
 * @param subject what both questions are about; empty where they share no subject
 * @param attributes what both want to know of it, in words
 * @param asked how often nearly the same was asked, and how the answers split
 */
public record Matched(String subject, List<String> attributes, Asked asked) {
  /** Nothing is known. */
  public static final Matched UNKNOWN = new Matched("", List.of(), Asked.UNKNOWN);

  private static final String BETWEEN = "; ";

  static Matched of(Why why) {
    return new Matched(why.subject(), why.attributes(), why.asked());
  }

  static Matched stored(String subject, String attributes, int times, String outcomes) {
    Map<Outcome, Integer> split = new LinkedHashMap<>();
    for (String part : parts(outcomes)) {
      String[] counted = part.split("=", 2);
      split.put(Outcome.ofCode(counted[0]), Integer.parseInt(counted[1]));
    }
    return new Matched(subject, parts(attributes), new Asked(times, split));
  }

  private static List<String> parts(String joined) {
    return Arrays.stream(joined.split(BETWEEN, -1)).filter(part -> !part.isEmpty()).toList();
  }

  String storedAttributes() {
    return String.join(BETWEEN, attributes);
  }

  /** {@code held=3; not_held=1}. */
  String storedOutcomes() {
    return asked.outcomes().entrySet().stream()
        .map(counted -> counted.getKey().code() + "=" + counted.getValue())
        .collect(Collectors.joining(BETWEEN));
  }
}
