package uk.gov.ppo.docket.precedents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How good ranked answers are, reckoned as {@code score-suggest.py} does: the first three over
 * questions that have a precedent, the others over all.
 *
 * @param questions how many
 * @param withPrecedent how many have one
 * @param first share of first hits that are right
 * @param reciprocal mean reciprocal rank of the first right hit of ten
 * @param gain normalised discounted cumulative gain of ten
 * @param calibration expected calibration error of the first hit's confidence, in ten steps
 * @param brier mean squared error of it
 * @param covered the share of all questions that can be answered with 95 of 100 right
 */
record RankingScore(
    int questions,
    int withPrecedent,
    double first,
    double reciprocal,
    double gain,
    double calibration,
    double brier,
    double covered) {
  private static final int RANKS = 10;
  private static final double PRECISE = 0.95;

  /** A first hit's confidence, and whether it was right. */
  record Told(double confidence, boolean right) {}

  /**
   * Scores answers.
   *
   * @param told for each of them what was said of its first hit
   */
  static RankingScore of(List<JudgedField.Answer> answers, List<Told> told) {
    int with = 0;
    double first = 0;
    double reciprocal = 0;
    double gain = 0;
    for (JudgedField.Answer answer : answers) {
      if (answer.field().same() > 0) {
        with++;
        first += answer.isFirstRight() ? 1 : 0;
        reciprocal += reciprocal(answer);
        gain += gain(answer);
      }
    }
    int n = Math.max(1, with);
    return new RankingScore(
        answers.size(),
        with,
        first / n,
        reciprocal / n,
        gain / n,
        calibration(told),
        brier(told),
        covered(told));
  }

  private static double reciprocal(JudgedField.Answer answer) {
    for (int i = 0; i < Math.min(RANKS, answer.order().size()); i++) {
      if (answer.field().right().get(answer.order().get(i))) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static double gain(JudgedField.Answer answer) {
    double gain = 0;
    double ideal = 0;
    for (int i = 0; i < RANKS; i++) {
      double worth = Math.log(2) / Math.log(i + 2);
      ideal += i < answer.field().same() ? worth : 0;
      boolean right =
          i < answer.order().size() && answer.field().right().get(answer.order().get(i));
      gain += right ? worth : 0;
    }
    return gain / ideal;
  }

  private static double calibration(List<Told> told) {
    double[] off = new double[10];
    for (Told one : told) {
      off[Math.min(9, (int) (one.confidence() * 10))] += one.confidence() - (one.right() ? 1 : 0);
    }
    double error = 0;
    for (double each : off) {
      error += Math.abs(each);
    }
    return error / told.size();
  }

  private static double brier(List<Told> told) {
    return told.stream()
        .mapToDouble(one -> Math.pow(one.confidence() - (one.right() ? 1 : 0), 2))
        .average()
        .orElse(0);
  }

  private static double covered(List<Told> told) {
    List<Told> sorted = new ArrayList<>(told);
    sorted.sort(Comparator.comparingDouble(Told::confidence).reversed());
    double right = 0;
    double covered = 0;
    for (int i = 0; i < sorted.size(); i++) {
      right += sorted.get(i).right() ? 1 : 0;
      if (right / (i + 1) >= PRECISE) {
        covered = (i + 1.0) / sorted.size();
      }
    }
    return covered;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "questions %d, with precedent %d, P@1 %.3f, MRR@10 %.3f, nDCG@10 %.3f, ECE %.3f, Brier"
            + " %.3f, coverage@95 %.3f",
        questions,
        withPrecedent,
        first,
        reciprocal,
        gain,
        calibration,
        brier,
        covered);
  }
}
