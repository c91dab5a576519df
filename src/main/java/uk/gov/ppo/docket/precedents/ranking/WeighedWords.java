package uk.gov.ppo.docket.precedents.ranking;

import java.util.HashMap;
import java.util.Map;

/**
 * The words of a text, each weighed by how often it occurs there and how rare it is.
 *
 * @param weights by word
 * @param length of the vector of these weights
 * @param rarity the sum of the words' rarities
 */
public record WeighedWords(Map<String, Double> weights, double length, double rarity) {
  /** Weighs words that are counted already. */
  public static WeighedWords of(Map<String, Integer> counts, Rarity rarity) {
    Map<String, Double> weights = HashMap.newHashMap(counts.size());
    double squares = 0;
    double all = 0;
    for (var word : counts.entrySet()) {
      double rare = rarity.of(word.getKey());
      double weight = (1 + Math.log(word.getValue())) * rare;
      weights.put(word.getKey(), weight);
      squares += weight * weight;
      all += rare;
    }
    return new WeighedWords(weights, Math.sqrt(squares), all);
  }

  int size() {
    return weights.size();
  }

  /** From 0, no word in common, to 1. */
  public double cosine(WeighedWords other) {
    if (size() > other.size()) {
      return other.cosine(this);
    }
    double product = 0;
    for (var word : weights.entrySet()) {
      Double there = other.weights.get(word.getKey());
      product += there == null ? 0 : word.getValue() * there;
    }
    double lengths = length * other.length;
    return lengths == 0 ? 0 : product / lengths;
  }

  /** How many words both have. */
  int shared(WeighedWords other) {
    return (int) weights.keySet().stream().filter(other.weights::containsKey).count();
  }

  /** The share of these words, by rarity, that the other has. */
  double coveredBy(WeighedWords other, Rarity rarities) {
    double common =
        weights.keySet().stream()
            .filter(other.weights::containsKey)
            .mapToDouble(rarities::of)
            .sum();
    return rarity == 0 ? 0 : common / rarity;
  }
}
