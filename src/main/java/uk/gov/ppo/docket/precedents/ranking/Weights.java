package uk.gov.ppo.docket.precedents.ranking;

import java.util.List;
import java.util.Map;

/**
 * What the measures count, fitted on judged questions.
 *
 * @param measures how much each measure adds to the score; one that is not named adds nothing
 * @param background the score of an imagined candidate that is always there, so that an only hit
 *     does not stand out for want of others
 * @param base of the logistic function that turns a first hit into a probability
 * @param score its weight for the hit's score
 * @param share its weight for the hit's share among all candidates
 */
public record Weights(
    Map<Measure, Double> measures, double background, double base, double score, double share) {
  /** The score of a candidate; comparable within one query. */
  public double score(Measures measured) {
    double sum = 0;
    for (var weight : measures.entrySet()) {
      sum += weight.getValue() * measured.of(weight.getKey());
    }
    return sum;
  }

  /** The share of a score among all scores of a query, as by the softmax function: 0 to 1. */
  public double shareOf(double score, List<Double> all) {
    double others = Math.exp(background - score);
    for (double other : all) {
      others += Math.exp(other - score);
    }
    return 1 / others;
  }

  /**
   * How likely a hit asks the same, from 0 to 1.
   *
   * @param score its score
   * @param share its share among all candidates of the query
   */
  public double confidence(double score, double share) {
    return 1 / (1 + Math.exp(-(base + this.score * score + this.share * share)));
  }
}
