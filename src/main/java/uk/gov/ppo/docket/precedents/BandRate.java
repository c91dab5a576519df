package uk.gov.ppo.docket.precedents;

/**
 * How often first hits of a band were right on judged questions of topics the weights had not seen.
 *
 * @param band the band
 * @param judged how many first hits of this band were judged
 * @param hitRate the share of them that asked the same, from 0 to 1
 */
public record BandRate(Band band, int judged, double hitRate) {
  private static final int IN = 20;

  /** The rate in words: {@code about 19 in 20 like this asked the same}. */
  public String words() {
    long right = Math.round(hitRate * IN);
    if (judged == 0) {
      return "none like this were judged";
    }
    return right == 0
        ? "hardly any like this asked the same"
        : right == IN
            ? "nearly all like this asked the same"
            : "about " + right + " in " + IN + " like this asked the same";
  }
}
