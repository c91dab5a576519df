package uk.gov.ppo.docket.intake;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.casework.AcknowledgementState;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseMessage;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.MessageRole;
import uk.gov.ppo.docket.correspondence.Acknowledgements;
import uk.gov.ppo.docket.ledger.Fate;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.ledger.Settlement;

/** What an officer does with messages that were held, set aside or could not be read. */
@Component
public class ByHand {
  private static final List<Fate> MOVABLE = List.of(Fate.MACHINE_MAIL, Fate.OURS, Fate.DUPLICATE);

  private final Ledger ledger;
  private final Understanding understanding;
  private final Requests requests;
  private final Cases cases;
  private final Acknowledgements acknowledgements;

  ByHand(
      Ledger ledger,
      Understanding understanding,
      Requests requests,
      Cases cases,
      Acknowledgements acknowledgements) {
    this.ledger = ledger;
    this.understanding = understanding;
    this.requests = requests;
    this.cases = cases;
    this.acknowledgements = acknowledgements;
  }

  /**
   * Opens a case for a message that was set aside; its acknowledgement is held until released.
   *
   * @throws NotPossible when the message has a case, or is not one that was set aside
   */
  @Transactional
  public Case openCase(long messageId, String who) {
    KeptMessage kept = setAside(messageId);
    String reason = "%s made this message a case".formatted(who);
    Case opened = cases.open(requests.in(read(kept), reason));
    settle(kept, Fate.NEW_CASE, reason, opened);
    return opened;
  }

  /**
   * Files a message that was set aside under a case.
   *
   * @throws NotPossible when there is no such case, or the message is not one that was set aside
   */
  @Transactional
  public Case attach(long messageId, String reference, String who) {
    KeptMessage kept = setAside(messageId);
    Case aCase =
        cases
            .withReference(reference.strip())
            .orElseThrow(() -> new NotPossible("There is no case with this reference"));
    cases.file(
        aCase.id(),
        read(kept).message().id().stream().toList(),
        MessageRole.FOLLOW_UP,
        kept.arrivedAt(),
        kept.id());
    settle(kept, Fate.ADDED_TO_CASE, "%s filed it here".formatted(who), aCase);
    return aCase;
  }

  /**
   * Reads a message again that could not be read, and fills in the case that stands for it. The
   * acknowledgement stays held until somebody releases it.
   *
   * @throws NotPossible when the message can still not be read, or was never quarantined
   */
  @Transactional
  public Case readAgain(long messageId, String who) {
    KeptMessage kept = found(messageId);
    if (kept.fate() != Fate.QUARANTINED || kept.inCase().isEmpty()) {
      throw new NotPossible("Only a message that could not be read can be read again");
    }
    String reason = "It could not be read at first; look at it and release the acknowledgement";
    Case filled = cases.fillIn(kept.caseId(), requests.in(read(kept), reason), who);
    settle(kept, Fate.NEW_CASE, "%s had it read again".formatted(who), filled);
    return filled;
  }

  /**
   * Writes and queues an acknowledgement that was held.
   *
   * @throws NotPossible when it is not held, or cannot be written truly
   */
  @Transactional
  public void release(long caseId, String who) {
    Case aCase = cases.withId(caseId).orElseThrow(() -> new NotPossible("There is no such case"));
    if (aCase.acknowledgement() != AcknowledgementState.HELD) {
      throw new NotPossible(
          "The acknowledgement is not held: it is " + aCase.acknowledgement().label());
    }
    acknowledgements
        .obstacle(aCase.receivedAt(), aCase.requester())
        .ifPresent(
            obstacle -> {
              throw new NotPossible(obstacle);
            });
    Arrival opening = read(openingOf(aCase));
    cases.acknowledgement(caseId, AcknowledgementState.WAITING, "released by " + who);
    acknowledgements.acknowledge(aCase, opening.message());
  }

  private KeptMessage openingOf(Case aCase) {
    return cases.messages(aCase.id()).stream()
        .filter(message -> message.role() == MessageRole.OPENING)
        .map(CaseMessage::inboundId)
        .flatMap(id -> ledger.find(id).stream())
        .findFirst()
        .orElseThrow(
            () -> new NotPossible("The message that opened the case is not in the ledger"));
  }

  private KeptMessage setAside(long messageId) {
    KeptMessage kept = found(messageId);
    if (!MOVABLE.contains(kept.fate())) {
      throw new NotPossible("This message is not set aside: " + kept.fate().label());
    }
    return kept;
  }

  private KeptMessage found(long messageId) {
    return ledger.find(messageId).orElseThrow(() -> new NotPossible("There is no such message"));
  }

  private Arrival read(KeptMessage kept) {
    try {
      return understanding.of(kept, ledger.raw(kept.id()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
      throw new NotPossible("It still cannot be read: open the original in a mail program");
    }
  }

  private void settle(KeptMessage kept, Fate fate, String reason, Case aCase) {
    ledger.settle(kept.id(), new Settlement(fate, reason, aCase.id(), ledger.rules(kept.id())));
  }
}
