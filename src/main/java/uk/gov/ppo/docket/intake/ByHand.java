package uk.gov.ppo.docket.intake;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.gov.ppo.docket.casework.AcknowledgementState;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseMessage;
import uk.gov.ppo.docket.casework.CaseStatus;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.MessageRole;
import uk.gov.ppo.docket.casework.TaskKind;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.correspondence.Acknowledgements;
import uk.gov.ppo.docket.ledger.Fate;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.ledger.MessageMove;
import uk.gov.ppo.docket.ledger.Settlement;
import uk.gov.ppo.docket.outbox.AlreadyQueued;

/**
 * What an officer does with messages that were held, set aside or could not be read. A message is
 * read before anything is locked: one that takes long stops nobody else.
 */
@Component
public class ByHand {
  private static final Set<CaseStatus> ANSWERED = EnumSet.of(CaseStatus.SENDING, CaseStatus.CLOSED);

  private final Ledger ledger;
  private final Understanding understanding;
  private final Opening opening;
  private final Cases cases;
  private final Tasks tasks;
  private final Restating restating;
  private final Acknowledgements acknowledgements;
  private final TransactionTemplate change;

  ByHand(
      Ledger ledger,
      Understanding understanding,
      Opening opening,
      Cases cases,
      Tasks tasks,
      Restating restating,
      Acknowledgements acknowledgements,
      TransactionTemplate change) {
    this.ledger = ledger;
    this.understanding = understanding;
    this.opening = opening;
    this.cases = cases;
    this.tasks = tasks;
    this.restating = restating;
    this.acknowledgements = acknowledgements;
    this.change = change;
  }

  /**
   * Opens a case for a message that was set aside; its acknowledgement is held until released.
   *
   * @throws NotPossible when the message has a case, or is not one that was set aside
   */
  public Case openCase(long messageId, String who) {
    Arrival arrival = read(allowed(ledger.find(messageId), MessageMove.MAKE_CASE));
    String reason = "%s made this message a case".formatted(who);
    return inOneChange(
        () -> {
          KeptMessage kept = take(messageId, MessageMove.MAKE_CASE);
          Case opened = opening.open(arrival, reason);
          settle(kept, MessageMove.MAKE_CASE, reason, opened);
          cases.note(opened.id(), who, "Made message %d a case".formatted(messageId));
          return opened;
        });
  }

  /**
   * Files a message that was set aside under a case.
   *
   * @throws NotPossible when there is no such case, or the message is not one that was set aside
   */
  public Case attach(long messageId, String reference, String who) {
    Arrival arrival = read(allowed(ledger.find(messageId), MessageMove.ATTACH));
    Case aCase =
        cases
            .withReference(reference.strip())
            .orElseThrow(() -> new NotPossible("There is no case with this reference"));
    return inOneChange(
        () -> {
          KeptMessage kept = take(messageId, MessageMove.ATTACH);
          cases.file(
              aCase.id(),
              arrival.message().id().stream().toList(),
              MessageRole.FOLLOW_UP,
              kept.arrivedAt(),
              kept.id());
          restating.offer(arrival, aCase.id());
          settle(kept, MessageMove.ATTACH, "%s filed it under a case".formatted(who), aCase);
          cases.note(aCase.id(), who, "Filed message %d here".formatted(messageId));
          return aCase;
        });
  }

  /**
   * Reads a message again that could not be read, and fills in the case that stands for it. The
   * acknowledgement stays held until somebody releases it.
   *
   * @throws NotPossible when the message can still not be read, or was never quarantined
   */
  public Case readAgain(long messageId, String who) {
    Arrival arrival = read(allowed(ledger.find(messageId), MessageMove.READ_AGAIN));
    String reason = "It could not be read at first; look at it and release the acknowledgement";
    return inOneChange(
        () -> {
          KeptMessage kept = take(messageId, MessageMove.READ_AGAIN);
          Case filled = opening.fillIn(kept.caseId(), arrival, reason, who);
          ledger.dated(kept.id(), arrival.message());
          settle(kept, MessageMove.READ_AGAIN, "%s had it read again".formatted(who), filled);
          tasks.open(filled.id()).stream()
              .filter(task -> task.kind() == TaskKind.UNREADABLE)
              .forEach(task -> tasks.done(filled.id(), task.id(), who));
          return filled;
        });
  }

  /**
   * Puts a message that could not be read, and for which no case stands, into the tray of those
   * that belong to none.
   *
   * @throws NotPossible when it is not such a message
   */
  public void setAside(long messageId, String who) {
    change.executeWithoutResult(
        status -> {
          KeptMessage kept = take(messageId, MessageMove.SET_ASIDE);
          settle(kept, MessageMove.SET_ASIDE, "%s set it aside".formatted(who), 0);
        });
  }

  /**
   * Writes and queues an acknowledgement that was held.
   *
   * @throws NotPossible when it is not held, or cannot be written truly
   */
  public void release(long caseId, String who) {
    Case aCase = cases.withId(caseId).orElseThrow(() -> new NotPossible("There is no such case"));
    if (aCase.acknowledgement() != AcknowledgementState.HELD) {
      throw notHeld();
    }
    obstacle(aCase)
        .ifPresent(
            obstacle -> {
              throw new NotPossible(obstacle);
            });
    Arrival opening = read(openingOf(aCase).orElseThrow());
    change.executeWithoutResult(
        status -> {
          if (!cases.releaseAcknowledgement(caseId, who)) {
            throw notHeld();
          }
          acknowledge(aCase, opening);
        });
  }

  private static NotPossible notHeld() {
    return new NotPossible("The acknowledgement is not held any more");
  }

  /** Why a held acknowledgement cannot be released now; nothing when it can. */
  public Optional<String> obstacle(Case aCase) {
    if (ANSWERED.contains(aCase.status())) {
      return Optional.of(
          "The request is answered: an acknowledgement would promise an answer again");
    }
    Optional<KeptMessage> opening = openingOf(aCase);
    if (opening.isEmpty()) {
      return Optional.of("The message that opened the case is not in the ledger");
    }
    return opening.get().fate() == Fate.QUARANTINED
        ? Optional.of("The message that opened the case could not be read: read it again first")
        : acknowledgements.obstacle(aCase);
  }

  private void acknowledge(Case aCase, Arrival opening) {
    try {
      acknowledgements.acknowledge(aCase, opening.message());
    } catch (AlreadyQueued already) {
      throw new NotPossible("The acknowledgement is on its way already");
    }
  }

  private Optional<KeptMessage> openingOf(Case aCase) {
    return cases.messages(aCase.id()).stream()
        .filter(message -> message.role().isRequest())
        .map(CaseMessage::inboundId)
        .flatMap(id -> ledger.find(id).stream())
        .findFirst();
  }

  private Case inOneChange(Supplier<Case> work) {
    return change.execute(status -> work.get());
  }

  // held until the end: a second officer waits here, and then learns what the first has done
  private KeptMessage take(long messageId, MessageMove move) {
    return allowed(ledger.hold(messageId), move);
  }

  private static KeptMessage allowed(Optional<KeptMessage> message, MessageMove move) {
    KeptMessage kept = message.orElseThrow(() -> new NotPossible("There is no such message"));
    kept.refusal(move)
        .ifPresent(
            why -> {
              throw new NotPossible(why);
            });
    return kept;
  }

  private Arrival read(KeptMessage kept) {
    try {
      return understanding.of(kept, ledger.raw(kept.id()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
      throw new NotPossible("It still cannot be read: open the original in a mail program");
    }
  }

  private void settle(KeptMessage kept, MessageMove move, String reason, Case aCase) {
    settle(kept, move, reason, aCase.id());
  }

  private void settle(KeptMessage kept, MessageMove move, String reason, long caseId) {
    Fate end = kept.fate().after(move).orElseThrow();
    ledger.settle(kept.id(), move, new Settlement(end, reason, caseId, ledger.rules(kept.id())));
  }
}
