package uk.gov.ppo.docket.text.document;

import java.time.Duration;

/**
 * How far a reader of one document goes.
 *
 * @param maxChars the most text taken out of it
 * @param maxUnpacked the most bytes a zipped document may unpack to
 * @param maxTime the longest it may take
 */
public record ReadingBounds(int maxChars, int maxUnpacked, Duration maxTime) {}
