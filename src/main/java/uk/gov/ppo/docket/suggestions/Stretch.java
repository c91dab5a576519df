package uk.gov.ppo.docket.suggestions;

/**
 * A run of words of an earlier question beside a new one.
 *
 * @param standing where it stands
 * @param words the words, single spaces between
 */
public record Stretch(Standing standing, String words) {
  /** In which of the two questions a run of words stands. */
  public enum Standing {
    BOTH,
    /** only in the earlier question */
    THEN,
    /** only in the new question */
    NOW
  }
}
