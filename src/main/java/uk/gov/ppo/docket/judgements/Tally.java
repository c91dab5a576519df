package uk.gov.ppo.docket.judgements;

/**
 * Judgements counted.
 *
 * @param of what they have in common: a band's code, a month {@code 2026-11}, a tenth of confidence
 *     {@code 0.7}
 * @param accepted used as they were
 * @param adapted used with changes
 * @param rejected put aside
 * @param hits those that did ask the same
 * @param expected the sum of the confidences they were offered with
 */
public record Tally(String of, int accepted, int adapted, int rejected, int hits, double expected) {
  public int all() {
    return accepted + adapted + rejected;
  }

  /** The share that was used, from 0 to 1; 0 where none was judged. */
  public double acceptance() {
    return share(accepted + adapted);
  }

  /** The share that did ask the same. */
  public double hitRate() {
    return share(hits);
  }

  /** The mean confidence they were offered with. */
  public double confidence() {
    return all() == 0 ? 0 : expected / all();
  }

  private double share(int some) {
    return all() == 0 ? 0 : (double) some / all();
  }
}
