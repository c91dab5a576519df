package uk.gov.ppo.docket.precedents;

import uk.gov.ppo.docket.letters.Precedent;

/**
 * A precedent that may answer a question.
 *
 * @param precedent the prior question and answer
 * @param score what the hits were ranked by; comparable within one query only
 * @param confidence from 0 to 1: how likely the precedent asks the same
 * @param why what speaks for it
 */
public record Hit(Precedent precedent, double score, double confidence, Why why) {
  /** A hit of which nobody asks why. */
  public Hit(Precedent precedent, double score, double confidence) {
    this(precedent, score, confidence, Why.UNKNOWN);
  }

  /** How sure it is, in words. */
  public Band band() {
    return Band.of(confidence);
  }
}
