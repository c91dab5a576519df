package uk.gov.ppo.docket.letters;

/** A letter has no text or no question and answer pair; the message says which, and the cure. */
public final class LetterUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The reason goes on after "it", or stands alone; it names the cure. */
  public LetterUnreadable(String reason) {
    super(reason);
  }
}
