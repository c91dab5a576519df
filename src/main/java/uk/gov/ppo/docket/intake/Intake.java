package uk.gov.ppo.docket.intake;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.ledger.ReadingQueue;
import uk.gov.ppo.docket.mail.FetchedMessage;

/** The front door: bytes first, understanding second, answer third. */
@Component("intake")
public class Intake {
  /** Enough to make the claim cheap, few enough to leave some for a second service. */
  private static final int BATCH = 20;

  private static final Logger log = LoggerFactory.getLogger(Intake.class);

  private final Ledger ledger;
  private final ReadingQueue queue;
  private final Understanding understanding;
  private final Filing filing;
  private final Parking parking;

  Intake(
      Ledger ledger,
      ReadingQueue queue,
      Understanding understanding,
      Filing filing,
      Parking parking) {
    this.ledger = ledger;
    this.queue = queue;
    this.understanding = understanding;
    this.filing = filing;
    this.parking = parking;
    int interrupted = queue.resumeInterrupted();
    if (interrupted > 0) {
      log.warn(
          "{} message(s) were being read when Docket stopped: they are read again", interrupted);
    }
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
    List<KeptMessage> claimed = queue.claim(BATCH);
    while (!claimed.isEmpty()) {
      workOff(claimed);
      claimed = queue.claim(BATCH);
    }
  }

  private void workOff(List<KeptMessage> claimed) {
    int read = 0;
    try {
      for (KeptMessage message : claimed) {
        read(message);
        read++;
      }
    } finally {
      if (read < claimed.size()) {
        queue.giveBack(claimed.subList(read, claimed.size()));
      }
    }
  }

  private void read(KeptMessage kept) {
    if (queue.isSpent(kept)) {
      parking.park(kept, "Docket stopped each time it read this message");
      return;
    }
    try {
      filing.file(understanding.of(kept, ledger.raw(kept.id())));
    } catch (RuntimeException | StackOverflowError | LinkageError | OutOfMemoryError e) {
      if (DatabaseTrouble.isIn(e)) {
        throw e; // not the message's fault: the next tick tries again
      }
      failed(kept, e);
    }
  }

  private void failed(KeptMessage kept, Throwable failure) {
    String kind = failure.getClass().getSimpleName();
    boolean last = queue.failed(kept.id());
    log.warn("Message no. {} could not be read ({}){}", kept.id(), kind, last ? ", parked" : "");
    log.debug("Why message no. {} could not be read", kept.id(), failure);
    if (last) {
      parking.park(kept, "It could not be read: " + kind);
    }
  }
}
