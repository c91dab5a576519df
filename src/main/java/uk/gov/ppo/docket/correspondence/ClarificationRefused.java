package uk.gov.ppo.docket.correspondence;

/** A question cannot be sent to the requester; the message tells the officer why and the cure. */
public final class ClarificationRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ClarificationRefused(String reason) {
    super(reason);
  }
}
