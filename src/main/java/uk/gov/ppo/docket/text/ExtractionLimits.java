package uk.gov.ppo.docket.text;

import java.time.Duration;

/**
 * How far Docket goes to read one document.
 *
 * @param maxBytes the largest document taken up
 * @param maxChars the most text taken out of it
 * @param maxTime the longest it may take
 */
public record ExtractionLimits(int maxBytes, int maxChars, Duration maxTime) {
  /**
   * Thirty megabytes, as mail servers seldom let more pass; two million characters, several times a
   * long annual report; thirty seconds, after which an officer opens it sooner than Docket does.
   */
  public static final ExtractionLimits DEFAULT =
      new ExtractionLimits(30 * 1024 * 1024, 2_000_000, Duration.ofSeconds(30));

  /** Refuses limits nothing could pass. */
  public ExtractionLimits {
    if (maxBytes < 1 || maxChars < 1 || !maxTime.isPositive()) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }
}
