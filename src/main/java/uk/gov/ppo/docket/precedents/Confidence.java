package uk.gov.ppo.docket.precedents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/**
 * Turns likeness into a probability that the precedent asks the same: a logistic function with one
 * weight for each measure. A question asked without its request has weights of its own, for there
 * the words of the question alone must carry it.
 */
final class Confidence {
  private static final String WEIGHTS = "confidence.properties";

  private record Weights(
      double base,
      double question,
      double covered,
      double covering,
      double request,
      double margin) {}

  private final Weights within;
  private final Weights alone;
  private final List<BandRate> bands;

  private Confidence(Weights within, Weights alone, List<BandRate> bands) {
    this.within = within;
    this.alone = alone;
    this.bands = bands;
  }

  /** The weights that were fitted on judged questions; the file says how. */
  static Confidence fitted() {
    Properties file = new Properties();
    try (InputStream in = Confidence.class.getResourceAsStream(WEIGHTS)) {
      if (in == null) {
        throw new IllegalStateException(WEIGHTS + " is missing from the program");
      }
      file.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Confidence(weights(file, ""), weights(file, "alone."), bands(file));
  }

  private static List<BandRate> bands(Properties file) {
    return Arrays.stream(Band.values())
        .map(
            band ->
                new BandRate(
                    band,
                    (int) weight(file, "judged." + band.name()),
                    weight(file, "rate." + band.name())))
        .toList();
  }

  /** How often each band was right, the surest first. */
  List<BandRate> bands() {
    return bands;
  }

  private static Weights weights(Properties file, String prefix) {
    return new Weights(
        weight(file, prefix + "base"),
        weight(file, prefix + "question"),
        weight(file, prefix + "covered"),
        weight(file, prefix + "covering"),
        weight(file, prefix + "request"),
        weight(file, prefix + "margin"));
  }

  private static double weight(Properties file, String name) {
    return Double.parseDouble(file.getProperty(name));
  }

  /** From 0 to 1, for a precedent found by this query. */
  double of(Likeness likeness, PrecedentQuery query) {
    Weights weights = query.request().isBlank() ? alone : within;
    double sum =
        weights.base
            + weights.question * likeness.question()
            + weights.covered * likeness.covered()
            + weights.covering * likeness.covering()
            + weights.request * likeness.request()
            + weights.margin * likeness.margin();
    return 1 / (1 + Math.exp(-sum));
  }
}
