package uk.gov.ppo.docket.intake;

import java.util.EnumSet;
import java.util.Set;
import uk.gov.ppo.docket.ledger.KeptMessage;

/** What an officer may do with a message; the buttons on its page come from here. */
public enum HandMove {
  /** Make it a case. */
  OPEN_CASE,
  /** File it under a case there is. */
  ATTACH,
  /** Read it again, and fill in the case that stands for it. */
  READ_AGAIN;

  /** What may be done with a message as it lies now. */
  public static Set<HandMove> allowed(KeptMessage message) {
    return switch (message.fate()) {
      case MACHINE_MAIL, OURS, DUPLICATE -> EnumSet.of(OPEN_CASE, ATTACH);
      // one parked before cases stood for such messages has none
      case QUARANTINED ->
          message.inCase().isPresent() ? EnumSet.of(READ_AGAIN) : EnumSet.of(OPEN_CASE, ATTACH);
      case RECEIVED, NEW_CASE, ADDED_TO_CASE -> EnumSet.noneOf(HandMove.class);
    };
  }
}
