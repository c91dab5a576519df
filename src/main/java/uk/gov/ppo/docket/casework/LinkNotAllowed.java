package uk.gov.ppo.docket.casework;

/** Two cases cannot be linked like that; the message says why, and what would be allowed. */
public final class LinkNotAllowed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LinkNotAllowed(String why) {
    super(why);
  }
}
