package uk.gov.ppo.docket.intake;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.mail.FetchedMessage;

/** The front door: bytes first, understanding second, answer third. */
@Component("intake")
public class Intake {
  private static final Logger log = LoggerFactory.getLogger(Intake.class);

  private final Ledger ledger;
  private final Understanding understanding;
  private final Filing filing;

  Intake(Ledger ledger, Understanding understanding, Filing filing) {
    this.ledger = ledger;
    this.understanding = understanding;
    this.filing = filing;
  }

  /**
   * Keeps a fetched message. When this returns the bytes are committed, and the mail store may move
   * its copy.
   */
  public void keep(FetchedMessage message) {
    ledger.keep(message);
  }

  /**
   * Reads and files every message that waits; one that cannot be read is parked and never stops the
   * next.
   */
  public void workOff() {
    Optional<KeptMessage> next = ledger.next();
    while (next.isPresent()) {
      read(next.get());
      next = ledger.next();
    }
  }

  private void read(KeptMessage kept) {
    try {
      filing.file(understanding.of(kept, ledger.raw(kept.id())));
    } catch (RuntimeException | StackOverflowError | LinkageError | OutOfMemoryError e) {
      if (DatabaseTrouble.isIn(e)) {
        throw e; // not the message's fault: the next tick tries again
      }
      boolean parked =
          ledger.failed(kept.id(), "It could not be read: " + e.getClass().getSimpleName());
      log.warn(
          "Message no. {} could not be read ({}){}",
          kept.id(),
          e.getClass().getSimpleName(),
          parked ? " and is parked" : "");
      log.debug("Why message no. {} could not be read", kept.id(), e);
    }
  }
}
