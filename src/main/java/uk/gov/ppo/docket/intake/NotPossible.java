package uk.gov.ppo.docket.intake;

/** What an officer asked for cannot be done; the message says why and what would help. */
public final class NotPossible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotPossible(String reason) {
    super(reason);
  }
}
