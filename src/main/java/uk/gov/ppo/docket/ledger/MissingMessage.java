package uk.gov.ppo.docket.ledger;

import uk.gov.ppo.docket.mail.StoredMessage;

/**
 * A message in the mail store that the ledger does not know.
 *
 * @param message the message
 * @param isLost false while it only waits to be fetched
 */
public record MissingMessage(StoredMessage message, boolean isLost) {
  /** What is known about it, for a person. */
  public String why() {
    return isLost
        ? "in " + message.folder() + " and not in the ledger"
        : "in " + message.folder() + ", waiting to be fetched";
  }
}
