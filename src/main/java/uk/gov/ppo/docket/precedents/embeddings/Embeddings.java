package uk.gov.ppo.docket.precedents.embeddings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns a text into a vector of length 1, so that texts that mean much the same point the same way.
 * The product of two such vectors is their cosine.
 */
public interface Embeddings {
  /** The setting {@code docket.precedents.embeddings}. */
  String SETTING = "docket.precedents.embeddings";

  /** The model's name; vectors of different models cannot be compared. */
  String model();

  /** Whether there is a model at all; where there is none, search goes by words alone. */
  boolean isOn();

  /**
   * The vector of a text. Only its beginning counts: {@value BgeSmall#LONGEST} characters.
   *
   * @throws IllegalStateException when {@link #isOn} is false
   */
  float[] of(String text);

  /** No model. */
  static Embeddings off() {
    return NoEmbeddings.NONE;
  }

  /**
   * The embeddings a setting asks for.
   *
   * @param setting {@code on} or {@code off}; where the model's jar was left out, {@code on} is off
   * @throws IllegalArgumentException when it is neither
   */
  static Embeddings asSet(String setting) {
    return switch (setting) {
      case "off", "false" -> off(); // YAML reads a bare off as false
      case "on", "true" ->
          BgeSmall.isThere() ? new RememberedEmbeddings(new BgeSmall()) : missing();
      default ->
          throw new IllegalArgumentException(
              SETTING + " is \"" + setting + "\"; it must be on or off");
    };
  }

  private static Embeddings missing() {
    Logger log = LoggerFactory.getLogger(Embeddings.class);
    log.warn("{} is on, but the model is not in the program: search goes by words alone", SETTING);
    return off();
  }

  /** The cosine of two vectors of length 1. */
  static double cosine(float[] a, float[] b) {
    float sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
