package uk.gov.ppo.docket.officer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.casework.guards.GuardedStep;
import uk.gov.ppo.docket.casework.guards.Guards;
import uk.gov.ppo.docket.clocks.CaseClocks;
import uk.gov.ppo.docket.correspondence.Clarifications;
import uk.gov.ppo.docket.correspondence.ResponseNotReady;
import uk.gov.ppo.docket.correspondence.Responses;
import uk.gov.ppo.docket.deadline.ClockEvent;
import uk.gov.ppo.docket.deadline.ClockMove;
import uk.gov.ppo.docket.deadline.StopReason;

/** Takes a step of a case, and what goes with it on the case's clock, in one transaction. */
@Component
class CaseSteps {
  private final Cases cases;
  private final CaseClocks clocks;
  private final Guards guards;
  private final Responses responses;
  private final Clarifications clarifications;
  private final Clock clock;

  CaseSteps(
      Cases cases,
      CaseClocks clocks,
      Guards guards,
      Responses responses,
      Clarifications clarifications,
      Clock clock) {
    this.cases = cases;
    this.clocks = clocks;
    this.guards = guards;
    this.responses = responses;
    this.clarifications = clarifications;
    this.clock = clock;
  }

  /**
   * Asks the requester by a letter that leaves at once; the clock waits from today.
   *
   * @param number which question of the case it is, see {@link Clarifications#next}
   * @throws uk.gov.ppo.docket.casework.MoveNotAllowed when the case does not allow it
   * @throws uk.gov.ppo.docket.correspondence.ClarificationRefused when nothing can be sent, or it
   *     was sent already
   * @throws uk.gov.ppo.docket.clocks.ClockRefused when the clock cannot wait from today
   */
  @Transactional
  public void ask(long caseId, String number, String question, String who) {
    clarifications.ask(caseId, number, question, who);
    asked(caseId, LocalDate.ofInstant(clock.instant(), LondonTime.ZONE), "", who);
  }

  /**
   * Takes a step; the form has no problems.
   *
   * @throws uk.gov.ppo.docket.casework.MoveNotAllowed when the case does not allow it
   * @throws uk.gov.ppo.docket.casework.guards.StepRefused when something is missing for it
   * @throws uk.gov.ppo.docket.clocks.ClockRefused when it cannot have happened on that day
   * @throws ResponseNotReady when there is no draft to look at
   */
  @Transactional
  public void take(long caseId, CaseStep step, MoveForm form, String who) {
    switch (step) {
      case ASK -> {
        dated(caseId, step, form, who);
        asked(caseId, form.dated().date().orElseThrow(), form.reason(), who);
      }
      case CLARIFIED -> {
        dated(caseId, step, form, who);
        clarified(caseId, form.dated().date().orElseThrow(), form.reason(), who);
      }
      case SUBMIT -> {
        guards.require(caseId, GuardedStep.SUBMIT, who);
        if (responses.draft(caseId).isEmpty()) {
          throw new ResponseNotReady("Compose the response first: the approver reads it");
        }
        cases.move(caseId, step.move(), form.reason(), who);
      }
      case APPROVE, RETURN, REOPEN -> cases.move(caseId, step.move(), form.reason(), who);
      case CLOSE -> cases.close(caseId, form.chosen().orElseThrow(), form.reason(), who);
    }
  }

  private void dated(long caseId, CaseStep step, MoveForm form, String who) {
    String day = "on " + LondonTime.date(form.dated().date().orElseThrow());
    String reason = form.reason().isEmpty() ? day : day + ": " + form.reason();
    cases.move(caseId, step.move(), reason, who);
  }

  private void asked(long caseId, LocalDate day, String words, String who) {
    reasonFor(caseId, ClockMove.ASK, ClockMove.PAUSE)
        .ifPresent(reason -> clocks.note(caseId, new ClockEvent.Stopped(reason, day), words, who));
  }

  private void clarified(long caseId, LocalDate day, String words, String who) {
    reasonFor(caseId, ClockMove.CLARIFY, ClockMove.RESUME)
        .ifPresent(
            reason -> clocks.note(caseId, new ClockEvent.Restarted(reason, day), words, who));
  }

  /**
   * Why the clock stands still, or nothing where it knows nothing of the kind or does so already.
   */
  private Optional<StopReason> reasonFor(long caseId, ClockMove ofRequest, ClockMove ofAccess) {
    Set<ClockMove> moves = clocks.moves(caseId);
    if (moves.contains(ofRequest)) {
      return Optional.of(StopReason.CLARIFICATION);
    }
    return moves.contains(ofAccess) && isSubjectAccess(caseId)
        ? Optional.of(StopReason.PAUSE)
        : Optional.empty();
  }

  private boolean isSubjectAccess(long caseId) {
    return cases.withId(caseId).orElseThrow().placement().kind() == RequestKind.SUBJECT_ACCESS;
  }
}
