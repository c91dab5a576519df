package uk.gov.ppo.docket.reuse;

import java.util.List;

/**
 * One thing that makes an old answer too old.
 *
 * @param cause what it is
 * @param words a sentence for an officer
 * @param places the words of the answer that are too old; none where it is the whole answer
 */
public record Stale(Cause cause, String words, List<String> places) {
  /** What may make an answer too old. */
  public enum Cause {
    /** an end that it states has passed */
    ENDED,
    /** it answers for another period than the one asked about */
    OTHER_PERIOD,
    /** its figures are over a year old, and the new question names no period */
    OLD_FIGURES
  }

  public Stale {
    places = List.copyOf(places);
  }
}
