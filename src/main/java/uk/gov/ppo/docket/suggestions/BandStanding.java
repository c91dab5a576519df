package uk.gov.ppo.docket.suggestions;

import uk.gov.ppo.docket.judgements.Tally;
import uk.gov.ppo.docket.precedents.Band;
import uk.gov.ppo.docket.precedents.BandRate;

/**
 * How a band does.
 *
 * @param measured how often it was right when it was measured
 * @param lately what officers made of its latest suggestions
 */
public record BandStanding(BandRate measured, Tally lately) {
  /** So many of the latest judgements count. */
  public static final int LATEST = 50;

  /** With fewer, chance alone moves a rate by more than ten points. */
  static final int FEWEST = 20;

  /** So much below its measured rate, and a band is hidden. */
  static final double FALL = 0.10;

  private static final double ROUNDING = 1e-9;

  public Band band() {
    return measured.band();
  }

  /** Whether it fell so far that its suggestions are not shown. */
  public boolean isHidden() {
    return band().isOffered()
        && measured.judged() > 0
        && lately.all() >= FEWEST
        && lately.hitRate() <= measured.hitRate() - FALL + ROUNDING;
  }

  /** Why it is hidden, or would be. */
  public String why() {
    return "suggestions called “%s” asked the same only %d times of the last %d; when we measured, %s"
        .formatted(band().words(), lately.hits(), lately.all(), measured.words());
  }
}
