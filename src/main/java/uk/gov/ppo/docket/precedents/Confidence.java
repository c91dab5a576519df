package uk.gov.ppo.docket.precedents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Turns likeness into a probability that the precedent asks the same: a logistic function with one
 * weight for each measure.
 */
record Confidence(
    double base, double question, double covered, double covering, double request, double margin) {
  private static final String WEIGHTS = "confidence.properties";

  /** The weights that were fitted on judged questions; the file says how. */
  static Confidence fitted() {
    Properties weights = new Properties();
    try (InputStream in = Confidence.class.getResourceAsStream(WEIGHTS)) {
      if (in == null) {
        throw new IllegalStateException(WEIGHTS + " is missing from the program");
      }
      weights.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Confidence(
        weight(weights, "base"),
        weight(weights, "question"),
        weight(weights, "covered"),
        weight(weights, "covering"),
        weight(weights, "request"),
        weight(weights, "margin"));
  }

  private static double weight(Properties weights, String name) {
    return Double.parseDouble(weights.getProperty(name));
  }

  /** From 0 to 1. */
  double of(Likeness likeness) {
    double sum =
        base
            + question * likeness.question()
            + covered * likeness.covered()
            + covering * likeness.covering()
            + request * likeness.request()
            + margin * likeness.margin();
    return 1 / (1 + Math.exp(-sum));
  }
}
