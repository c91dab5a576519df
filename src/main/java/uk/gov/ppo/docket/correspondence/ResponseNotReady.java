package uk.gov.ppo.docket.correspondence;

/** A response cannot be composed or sent yet; the message tells the officer what is missing. */
public final class ResponseNotReady extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ResponseNotReady(String reason) {
    super(reason);
  }
}
