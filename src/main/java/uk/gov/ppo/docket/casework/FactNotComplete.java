package uk.gov.ppo.docket.casework;

/** Something cannot go on record as it was given; the message says what is missing. */
public final class FactNotComplete extends RuntimeException {
  private static final long serialVersionUID = 1L;

  FactNotComplete(String why) {
    super(why);
  }
}
