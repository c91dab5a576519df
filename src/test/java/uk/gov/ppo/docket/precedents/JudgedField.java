package uk.gov.ppo.docket.precedents;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.precedents.ranking.Known;
import uk.gov.ppo.docket.precedents.ranking.Measure;
import uk.gov.ppo.docket.precedents.ranking.Measures;
import uk.gov.ppo.docket.precedents.ranking.Weights;

/**
 * What a search looked at for one judged question, and which of it a person said asks the same.
 *
 * @param asked the question
 * @param fold which part its topic belongs to
 * @param same how many questions of the collection ask the same, found or not
 * @param candidates what was found
 * @param right whether each of them asks the same
 */
record JudgedField(
    JudgedQuestions.Asked asked, int fold, int same, List<Found> candidates, List<Boolean> right) {

  /** A candidate by its name, without its texts: a fit holds hundreds of thousands. */
  record Found(String precedent, Measures measures) {
    static Found of(PrecedentSearch.Candidate candidate) {
      return new Found(candidate.precedent().id(), candidate.measures());
    }
  }

  static JudgedField of(
      JudgedQuestions judged,
      JudgedQuestions collection,
      JudgedQuestions.Asked asked,
      PrecedentSearch.Field field) {
    int same =
        (int)
            collection.asked().stream()
                .filter(one -> judged.isSame(asked, one.precedent()))
                .count();
    List<Boolean> right =
        field.candidates().stream().map(one -> judged.isSame(asked, one.precedent())).toList();
    return new JudgedField(
        asked,
        judged.foldOf(asked),
        same,
        field.candidates().stream().map(Found::of).toList(),
        right);
  }

  boolean hasRight() {
    return right.contains(true);
  }

  double[][] values(List<Measure> measures) {
    return candidates.stream()
        .map(Found::measures)
        .map(values -> measures.stream().mapToDouble(values::of).toArray())
        .toArray(double[][]::new);
  }

  /** A ranked answer: which precedents in which order, and the first one's confidence. */
  record Answer(JudgedField field, List<Integer> order, double score, double share) {
    boolean isFirstRight() {
      return !order.isEmpty() && field.right().get(order.getFirst());
    }

    double confidence(Weights weights) {
      return order.isEmpty() ? 0 : weights.confidence(score, share);
    }
  }

  Answer ranked(Weights weights) {
    List<Double> scores = new ArrayList<>();
    for (Found candidate : candidates) {
      Measures measures = candidate.measures();
      scores.add(weights.score(measures));
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      order.add(i);
    }
    order.sort(
        (a, b) -> {
          int byScore = Double.compare(scores.get(b), scores.get(a));
          return byScore != 0
              ? byScore
              : candidates.get(a).precedent().compareTo(candidates.get(b).precedent());
        });
    double best = order.isEmpty() ? 0 : scores.get(order.getFirst());
    return new Answer(this, order, best, order.isEmpty() ? 0 : weights.shareOf(best, scores));
  }

  /** What may be known of a question decides what is measured of it. */
  static List<Measure> measuresOf(Known known) {
    List<Measure> measures = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      if (known.tells(measure)) {
        measures.add(measure);
      }
    }
    return measures;
  }
}
