package uk.gov.ppo.docket.questions.repeats;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far two questions of one request are the same. Words that many of its questions hold tell
 * little, those that one or two hold tell much.
 */
final class Likeness {
  /**
   * So many words of its own, and a question stands by itself: shorter ones are asked of one thing
   * after another in the same words.
   */
  private static final int SELF_CONTAINED = 5;

  private static final double SAID_AGAIN = 0.72;
  private static final double OF_THE_FULLER = 0.4;

  private final Map<String, Integer> uses = new HashMap<>();

  Likeness(List<Asked> asked) {
    asked.forEach(
        one -> one.content().things().forEach(thing -> uses.merge(thing, 1, Integer::sum)));
  }

  private double weight(Set<String> things) {
    return things.stream()
        .mapToDouble(thing -> 1.0 / Math.max(2, uses.getOrDefault(thing, 1)))
        .sum();
  }

  /** The share of one's words that the other has too. */
  double covered(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    double whole = weight(one);
    return whole == 0 ? 0 : weight(both) / whole;
  }

  /**
   * How surely the later asks what the earlier asked, from 0; nothing but the same words will do
   * where the request does not say that it repeats itself.
   */
  double of(Asked earlier, Asked later) {
    Content one = earlier.content();
    Content other = later.content();
    if (one.isEmpty()
        || other.isEmpty()
        || !one.negations().equals(other.negations())
        || Opposites.part(one.things(), other.things())) {
      return 0;
    }
    boolean restates = later.restated() || earlier.restated();
    return restates ? restated(earlier, later) : repeated(earlier, later);
  }

  private double repeated(Asked earlier, Asked later) {
    Content one = earlier.content();
    Content other = later.content();
    boolean byThemselves =
        one.things().size() >= SELF_CONTAINED && !one.refersBack() && !other.refersBack();
    if (!byThemselves
        || !one.numbers().equals(other.numbers())
        || !earlier.around().numbers().equals(later.around().numbers())) {
      return 0;
    }
    return one.things().equals(other.things()) ? 1 : 0;
  }

  private double restated(Asked earlier, Asked later) {
    Asked brief = later.restated() ? later : earlier;
    Asked full = brief == later ? earlier : later;
    boolean named = full.content().ofNamedPeriod() && full.content().numbers().isEmpty();
    if (!named && !full.around().numbers().containsAll(brief.content().numbers())) {
      return 0;
    }
    double said = covered(brief.content().things(), full.around().things());
    double own = covered(brief.content().things(), full.content().things());
    double of = covered(full.content().things(), brief.content().things());
    return said >= SAID_AGAIN && of >= OF_THE_FULLER ? (said + own + of) / 3 : 0;
  }
}
