package uk.gov.ppo.docket.precedents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.gov.ppo.docket.precedents.ranking.Known;
import uk.gov.ppo.docket.precedents.ranking.Measure;
import uk.gov.ppo.docket.precedents.ranking.Weights;

/**
 * Fits the weights of a ranking to judged questions. First the measures: the softmax of the scores
 * should give its share to the candidates that ask the same (listwise log loss, shrunk towards 0).
 * Then the confidence: a logistic function of the first hit's score and share. Nothing is drawn at
 * random, so the same data give the same weights.
 */
final class RankingFit {
  private static final int STEPS = 250;
  private static final double RATE = 0.1;
  private static final double SHRINK = 0.1; // in units of a measure's spread
  private static final double SHRINK_CONFIDENCE = 0.01;
  private static final int NEWTON_STEPS = 40;

  private final List<Measure> measures;

  RankingFit(Known known) {
    this.measures = JudgedField.measuresOf(known);
  }

  /**
   * Fits all weights.
   *
   * @param ranked the questions the order is learned from
   * @param told the questions the confidence is learned from
   */
  Weights fit(List<JudgedField> ranked, List<JudgedField> told) {
    Map<Measure, Double> byMeasure = measures(ranked);
    Weights scores = new Weights(byMeasure, Double.NEGATIVE_INFINITY, 0, 0, 0);
    double background =
        told.stream()
            .map(field -> field.ranked(scores))
            .filter(answer -> !answer.order().isEmpty())
            .mapToDouble(JudgedField.Answer::score)
            .sorted()
            .skip(told.size() / 10) // so weak a best hit is as good as none
            .findFirst()
            .orElse(0);
    return confidence(new Weights(byMeasure, background, 0, 0, 0), told);
  }

  private Map<Measure, Double> measures(List<JudgedField> fields) {
    List<double[][]> values =
        fields.stream().filter(JudgedField::hasRight).map(f -> f.values(measures)).toList();
    List<JudgedField> useful = fields.stream().filter(JudgedField::hasRight).toList();
    double[] spread = spread(values);
    double[] weights = new double[measures.size()];
    double[] mean = new double[weights.length];
    double[] square = new double[weights.length];
    for (int step = 1; step <= STEPS; step++) {
      double[] slope = slope(useful, values, spread, weights);
      for (int i = 0; i < weights.length; i++) { // Adam
        mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
        square[i] = 0.99 * square[i] + 0.01 * slope[i] * slope[i];
        double first = mean[i] / (1 - Math.pow(0.9, step));
        double second = square[i] / (1 - Math.pow(0.99, step));
        weights[i] -= RATE * first / (Math.sqrt(second) + 1e-8);
      }
    }
    Map<Measure, Double> fitted = new EnumMap<>(Measure.class);
    for (int i = 0; i < weights.length; i++) {
      fitted.put(measures.get(i), weights[i] / spread[i]);
    }
    return fitted;
  }

  private double[] slope(
      List<JudgedField> fields, List<double[][]> values, double[] spread, double[] weights) {
    double[] slope = new double[weights.length];
    for (int f = 0; f < fields.size(); f++) {
      double[][] rows = values.get(f);
      double[] shares = shares(rows, spread, weights);
      List<Boolean> right = fields.get(f).right();
      double share = 1.0 / right.stream().filter(r -> r).count();
      for (int row = 0; row < rows.length; row++) {
        double off = shares[row] - (right.get(row) ? share : 0);
        for (int i = 0; i < slope.length; i++) {
          slope[i] += off * rows[row][i] / spread[i] / fields.size();
        }
      }
    }
    for (int i = 0; i < slope.length; i++) {
      slope[i] += SHRINK * weights[i];
    }
    return slope;
  }

  private static double[] shares(double[][] rows, double[] spread, double[] weights) {
    double[] scores = new double[rows.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < weights.length; i++) {
        scores[row] += weights[i] * rows[row][i] / spread[i];
      }
      most = Math.max(most, scores[row]);
    }
    double sum = 0;
    for (int row = 0; row < rows.length; row++) {
      scores[row] = Math.exp(scores[row] - most);
      sum += scores[row];
    }
    for (int row = 0; row < rows.length; row++) {
      scores[row] /= sum;
    }
    return scores;
  }

  private static double[] spread(List<double[][]> values) {
    int measures = values.getFirst()[0].length;
    double[] sum = new double[measures];
    double[] squares = new double[measures];
    long rows = 0;
    for (double[][] field : values) {
      for (double[] row : field) {
        rows++;
        for (int i = 0; i < measures; i++) {
          sum[i] += row[i];
          squares[i] += row[i] * row[i];
        }
      }
    }
    double[] spread = new double[measures];
    for (int i = 0; i < measures; i++) {
      spread[i] = Math.sqrt(Math.max(1e-12, squares[i] / rows - Math.pow(sum[i] / rows, 2)));
    }
    return spread;
  }

  /** Newton's method; three numbers, so the equations are solved by hand. */
  private static Weights confidence(Weights scores, List<JudgedField> told) {
    List<JudgedField.Answer> answers =
        told.stream().map(f -> f.ranked(scores)).filter(a -> !a.order().isEmpty()).toList();
    double[] w = new double[3];
    for (int step = 0; step < NEWTON_STEPS; step++) {
      double[][] h = new double[3][3];
      double[] g = new double[3];
      for (JudgedField.Answer answer : answers) {
        double[] x = {1, answer.score(), answer.share()};
        double p = 1 / (1 + Math.exp(-(w[0] * x[0] + w[1] * x[1] + w[2] * x[2])));
        for (int i = 0; i < 3; i++) {
          g[i] += (p - (answer.isFirstRight() ? 1 : 0)) * x[i];
          for (int j = 0; j < 3; j++) {
            h[i][j] += p * (1 - p) * x[i] * x[j];
          }
        }
      }
      for (int i = 1; i < 3; i++) {
        g[i] += SHRINK_CONFIDENCE * w[i];
        h[i][i] += SHRINK_CONFIDENCE;
      }
      double[] move = solved(h, g);
      for (int i = 0; i < 3; i++) {
        w[i] -= move[i];
      }
    }
    return new Weights(scores.measures(), scores.background(), w[0], w[1], w[2]);
  }

  /** Cramer's rule. */
  private static double[] solved(double[][] h, double[] g) {
    double all = determinant(h);
    double[] solved = new double[3];
    for (int i = 0; i < 3; i++) {
      double[][] with = new double[3][3];
      for (int row = 0; row < 3; row++) {
        with[row] = h[row].clone();
        with[row][i] = g[row];
      }
      solved[i] = determinant(with) / all;
    }
    return solved;
  }

  private static double determinant(double[][] m) {
    return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
        - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
        + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
  }
}
