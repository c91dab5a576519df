package uk.gov.ppo.docket.precedents;

/** A letter has no text or no question and answer pair; the message says which, and the cure. */
public final class LetterUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LetterUnreadable(String reason) {
    super(reason);
  }
}
