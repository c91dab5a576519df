package uk.gov.ppo.docket.precedents.ranking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import uk.gov.ppo.docket.precedents.Band;
import uk.gov.ppo.docket.precedents.BandRate;

/**
 * The model file: weights for every case, and how often each band was right. {@code mvn
 * -Pfit-suggestions verify} makes it; decision 0059 explains it.
 *
 * @param model the embeddings it was fitted with
 * @param weights for each case
 * @param bands the surest first
 */
public record Ranking(String model, Map<Known, Weights> weights, List<BandRate> bands) {
  /** Beside this class, in the form of a properties file. */
  public static final String FILE = "ranking.properties";

  /** Raise it when the same name means another measure: older files are refused then. */
  public static final String VERSION = "1";

  /**
   * The model that comes with the program.
   *
   * @throws IllegalStateException when the file is missing or of another version
   */
  public static Ranking shipped() {
    Properties file = new Properties();
    try (InputStream in = Ranking.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      file.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return of(file);
  }

  /**
   * Reads a model file.
   *
   * @throws IllegalStateException when a value is missing or the version is another
   */
  public static Ranking of(Properties file) {
    String version = file.getProperty("version", "none");
    if (!version.equals(VERSION)) {
      throw new IllegalStateException(
          "%s has version %s, not %s: make it anew with mvn -Pfit-suggestions verify"
              .formatted(FILE, version, VERSION));
    }
    Map<Known, Weights> weights = new EnumMap<>(Known.class);
    for (Known known : Known.values()) {
      weights.put(known, weights(file, known.code() + "."));
    }
    List<BandRate> bands = Arrays.stream(Band.values()).map(band -> rate(file, band)).toList();
    return new Ranking(file.getProperty("embeddings", ""), Map.copyOf(weights), bands);
  }

  /** The weights for a case. */
  public Weights weightsFor(Known known) {
    return Objects.requireNonNull(weights.get(known));
  }

  private static Weights weights(Properties file, String prefix) {
    Map<Measure, Double> measures = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      if (file.containsKey(prefix + measure.name())) {
        measures.put(measure, number(file, prefix + measure.name()));
      }
    }
    return new Weights(
        measures,
        number(file, prefix + "background"),
        number(file, prefix + "base"),
        number(file, prefix + "score"),
        number(file, prefix + "share"));
  }

  private static BandRate rate(Properties file, Band band) {
    String name = "band." + band.name();
    return new BandRate(band, (int) number(file, name + ".judged"), number(file, name + ".rate"));
  }

  private static double number(Properties file, String name) {
    String value = file.getProperty(name);
    if (value == null) {
      throw new IllegalStateException(FILE + " lacks " + name);
    }
    return Double.parseDouble(value);
  }
}
