package uk.gov.ppo.docket.text;

import java.time.Duration;
import uk.gov.ppo.docket.text.document.ReadingBounds;

/**
 * How far Docket goes to read one document.
 *
 * @param maxBytes the largest document taken up
 * @param maxUnpacked the most bytes a zipped document may unpack to
 * @param maxChars the most text taken out of it
 * @param maxTime the longest it may take
 */
record ExtractionLimits(int maxBytes, int maxUnpacked, int maxChars, Duration maxTime) {
  /** Refuses limits nothing could pass. */
  ExtractionLimits {
    if (maxBytes < 1 || maxUnpacked < 1 || maxChars < 1 || !maxTime.isPositive()) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  ReadingBounds bounds() {
    return new ReadingBounds(maxChars, maxUnpacked, maxTime);
  }
}
