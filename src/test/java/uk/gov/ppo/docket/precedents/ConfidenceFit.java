package uk.gov.ppo.docket.precedents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Fits the weights of {@link Confidence} to judged questions and prints them as {@code
 * confidence.properties}. Argument: requests.jsonl.
 *
 * <p>An example is a question's first hit, with whether a person said it asks the same. The
 * questions are asked with their request and without it; of all other requests and of two thinner
 * collections (every second and every fifth request), because an office's own archive is small at
 * first; and of the same requests as response letters tell them. Calibration is measured by leaving
 * out one fifth of the topics at a time.
 */
final class ConfidenceFit {
  private static final int FOLDS = 5;
  private static final int STEPS = 4000;
  private static final double RATE = 1.0;
  private static final double SHRINK = 0.001; // keeps weights small where examples say little

  /** One first hit. */
  record Example(String topic, boolean full, double[] values, boolean same) {
    int fold() {
      return Math.floorMod(topic.hashCode(), FOLDS);
    }
  }

  private ConfidenceFit() {}

  public static void main(String[] args) throws IOException {
    JudgedQuestions judged = JudgedQuestions.read(Path.of(args[0]));
    for (boolean alone : new boolean[] {false, true}) {
      List<Example> examples = new ArrayList<>();
      for (JudgedQuestions form : List.of(judged, judged.asLetters())) {
        for (int thin : new int[] {1, 2, 5}) {
          Predicate<JudgedQuestions.Asked> kept =
              asked -> Math.floorMod(asked.precedent().requestId().hashCode(), thin) == 0;
          boolean measured = form == judged && thin == 1;
          examples.addAll(examples(judged, form.where(kept), alone, measured));
        }
      }
      System.out.println(alone ? "# without the request" : "# with the request");
      crossValidate(examples);
      print(alone ? "alone." : "", fit(examples));
    }
  }

  private static List<Example> examples(
      JudgedQuestions judged, JudgedQuestions collection, boolean alone, boolean full)
      throws IOException {
    List<Example> examples = new ArrayList<>();
    try (PrecedentArchive archive = collection.archive()) {
      JdbcPrecedents precedents = (JdbcPrecedents) archive.precedents();
      for (JudgedQuestions.Asked asked : judged.asked()) {
        precedents.candidates((alone ? asked.within("") : asked).query()).stream()
            .limit(1)
            .map(c -> example(judged, asked, c, full))
            .forEach(examples::add);
      }
    }
    return examples;
  }

  private static Example example(
      JudgedQuestions judged,
      JudgedQuestions.Asked asked,
      PrecedentSearch.Candidate candidate,
      boolean full) {
    Likeness likeness = candidate.likeness();
    double[] values = {
      1,
      likeness.question(),
      likeness.covered(),
      likeness.covering(),
      likeness.request(),
      likeness.margin()
    };
    return new Example(asked.topic(), full, values, judged.isSame(asked, candidate.precedent()));
  }

  private static void crossValidate(List<Example> examples) {
    int[] count = new int[10];
    double[] said = new double[10];
    double[] right = new double[10];
    double brier = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      double[] weights = fit(examples.stream().filter(e -> e.fold() != left).toList());
      for (Example e : examples.stream().filter(e -> e.full() && e.fold() == left).toList()) {
        double p = probability(weights, e);
        int bin = Math.min(9, (int) (p * 10));
        count[bin]++;
        said[bin] += p;
        right[bin] += e.same() ? 1 : 0;
        brier += Math.pow(p - (e.same() ? 1 : 0), 2);
      }
    }
    double error = 0;
    int all = 0;
    for (int bin = 0; bin < 10; bin++) {
      error += Math.abs(said[bin] - right[bin]);
      all += count[bin];
      System.out.printf(
          Locale.ROOT,
          "# said %.2f, right %.2f of %d%n",
          said[bin] / Math.max(1, count[bin]),
          right[bin] / Math.max(1, count[bin]),
          count[bin]);
    }
    System.out.printf(
        Locale.ROOT, "# topics unseen: ECE %.3f, Brier %.3f%n", error / all, brier / all);
  }

  /** Plain gradient descent on the log loss. */
  private static double[] fit(List<Example> examples) {
    double[] weights = new double[6];
    for (int step = 0; step < STEPS; step++) {
      double[] slope = new double[weights.length];
      for (Example e : examples) {
        double off = probability(weights, e) - (e.same() ? 1 : 0);
        for (int i = 0; i < slope.length; i++) {
          slope[i] += off * e.values()[i] / examples.size();
        }
      }
      for (int i = 0; i < slope.length; i++) {
        weights[i] -= RATE * (slope[i] + SHRINK * (i == 0 ? 0 : weights[i]));
      }
    }
    return weights;
  }

  private static double probability(double[] weights, Example e) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * e.values()[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static void print(String prefix, double[] weights) {
    List<String> names = List.of("base", "question", "covered", "covering", "request", "margin");
    for (int i = 0; i < weights.length; i++) {
      System.out.printf(Locale.ROOT, "%s%s=%.2f%n", prefix, names.get(i), weights[i]);
    }
  }
}
