package uk.gov.ppo.docket.ledger;

/** A message was to be settled in a way that its fate does not allow; the message says why. */
public final class MessageMoveRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MessageMoveRefused(long id, String why) {
    super("Message no. %d: %s".formatted(id, why));
  }
}
