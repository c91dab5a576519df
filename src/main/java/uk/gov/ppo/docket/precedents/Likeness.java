package uk.gov.ppo.docket.precedents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.gov.ppo.docket.letters.Precedent;

/**
 * How alike a question and a precedent are, in measures from 0 to 1 that mean the same in a small
 * index and a large one.
 *
 * @param question the cosine of the two questions' words, each weighed by its rarity
 * @param covered the share of the new question's words, weighed, that the old one has
 * @param covering the share of the old question's words, weighed, that the new one has
 * @param request the root of the cosine of the two requests' words (long texts are seldom very
 *     alike, and the step from none to some says most); 0 where one is unknown
 * @param margin how far the score stands above the next hit's, as a share of it
 */
record Likeness(double question, double covered, double covering, double request, double margin) {

  /** Measures precedents against one query, with the rarity of the words. */
  static final class Measure {
    private final Rarity rarity;
    private final Map<String, Double> question;
    private final Map<String, Double> request;

    Measure(PrecedentQuery query, Rarity rarity) {
      this.rarity = rarity;
      this.question = weighed(query.question());
      this.request = weighed(query.request());
    }

    Likeness of(Precedent precedent, double margin) {
      Map<String, Double> before = weighed(precedent.question());
      return new Likeness(
          cosine(question, before),
          share(question.keySet(), before.keySet()),
          share(before.keySet(), question.keySet()),
          request.isEmpty() ? 0 : Math.sqrt(cosine(request, weighed(precedent.request()))),
          margin);
    }

    private Map<String, Double> weighed(String text) {
      Map<String, Double> weights = new HashMap<>();
      IndexedWords.of(text)
          .forEach((word, n) -> weights.put(word, (1 + Math.log(n)) * rarity.of(word)));
      return weights;
    }

    private double share(Set<String> of, Set<String> in) {
      Set<String> common = new HashSet<>(of);
      common.retainAll(in);
      double all = of.stream().mapToDouble(rarity::of).sum();
      return all == 0 ? 0 : common.stream().mapToDouble(rarity::of).sum() / all;
    }
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double product = 0;
    for (var entry : a.entrySet()) {
      product += entry.getValue() * b.getOrDefault(entry.getKey(), 0.0);
    }
    double lengths = length(a) * length(b);
    return lengths == 0 ? 0 : product / lengths;
  }

  private static double length(Map<String, Double> words) {
    return Math.sqrt(words.values().stream().mapToDouble(w -> w * w).sum());
  }
}
