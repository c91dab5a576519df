package uk.gov.ppo.docket.precedents;

import java.util.List;

/**
 * How sure a hit is, in words: a bare percentage is over-trusted. How often a band was right when
 * it was measured says {@link BandRate}.
 */
public enum Band {
  /** Nineteen of twenty such hits were meant to ask the same. */
  VERY_LIKELY(0.9, "Very likely the same question"),
  LIKELY(0.7, "Probably the same question"),
  POSSIBLE(0.5, "Possibly the same question"),
  /** Below even odds: shown only to who looks for more, never offered. */
  WEAK(0, "Weak match");

  /**
   * Below this, the best hit is as good as none. Between it and {@link #POSSIBLE} there are weak
   * hits, of which one in five asks the same: listed when somebody looks for more, never offered.
   */
  private static final double NOTHING = 0.1;

  private final double from;
  private final String words;

  Band(double from, String words) {
    this.from = from;
    this.words = words;
  }

  /** The band of a confidence from 0 to 1. */
  public static Band of(double confidence) {
    for (Band band : values()) {
      if (confidence >= band.from) {
        return band;
      }
    }
    return WEAK;
  }

  /** Whether nothing was found that is worth a look, the best hits first. */
  public static boolean nothingFound(List<Hit> hits) {
    return hits.isEmpty() || hits.getFirst().confidence() < NOTHING;
  }

  /** The least confidence of this band, from 0 to 1. */
  public double from() {
    return from;
  }

  /** What an officer reads. */
  public String words() {
    return words;
  }

  /**
   * Whether hits of this band are worth offering; where the best hit is not, nothing good was
   * found.
   */
  public boolean isOffered() {
    return this != WEAK;
  }
}
