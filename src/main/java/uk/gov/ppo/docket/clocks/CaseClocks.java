package uk.gov.ppo.docket.clocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.deadline.ClockEvent;
import uk.gov.ppo.docket.deadline.ClockKind;
import uk.gov.ppo.docket.deadline.ClockMove;
import uk.gov.ppo.docket.deadline.ClockState;
import uk.gov.ppo.docket.deadline.HolidaysUnknown;
import uk.gov.ppo.docket.deadline.StatutoryClock;

/** The clock of each case: what it says, what may move it now, and what moved it. */
@Component
public class CaseClocks {
  private final ClockedCases clocked;
  private final ClockEvents events;
  private final Reckoner reckoner;
  private final Recomputation recomputation;
  private final Cases cases;
  private final Clock clock;

  CaseClocks(
      ClockedCases clocked,
      ClockEvents events,
      Reckoner reckoner,
      Recomputation recomputation,
      Cases cases,
      Clock clock) {
    this.clocked = clocked;
    this.events = events;
    this.reckoner = reckoner;
    this.recomputation = recomputation;
    this.cases = cases;
    this.clock = clock;
  }

  /** What the clock of this case says now. */
  public Reckoning of(long caseId) {
    return reckoner.reckon(clocked.withId(caseId));
  }

  /**
   * What the clock of a request would say that is received on this day.
   *
   * @param received the day in Europe/London
   */
  public Reckoning of(RequestKind kind, LocalDate received) {
    return reckoner.reckon(new ClockedCase(0, true, kind, false, received, List.of()));
  }

  /** The day of receipt that counts: the day it arrived, or as it was corrected. */
  public LocalDate receivedOn(long caseId) {
    ClockedCase aCase = clocked.withId(caseId);
    return aCase.events().stream()
        .filter(ClockEvent.Corrected.class::isInstance)
        .reduce((earlier, later) -> later)
        .map(ClockEvent::date)
        .orElse(aCase.received());
  }

  /**
   * Which working day today is for this case, the {@code k} of "day k of 20"; nothing for a case
   * without a limit or with one in months, or whose holidays are unknown.
   */
  public Optional<Progress> progress(long caseId) {
    ClockedCase aCase = clocked.withId(caseId);
    return reckoner
        .clockOf(aCase)
        .filter(ClockKind::countsWorkingDays)
        .flatMap(first -> progress(aCase, first));
  }

  private Optional<Progress> progress(ClockedCase aCase, ClockKind first) {
    if (!(reckoner.reckon(aCase) instanceof Reckoning.Due due)) {
      return Optional.empty();
    }
    try {
      int day = reckoner.dayOf(aCase, first, today());
      return Optional.of(new Progress(day, reckoner.lengthOf(due.clock())));
    } catch (HolidaysUnknown unknown) {
      return Optional.empty();
    }
  }

  /**
   * How far a clock has come.
   *
   * @param day working days counted up to and including today
   * @param length how many there are
   */
  public record Progress(int day, int length) {}

  /** What moved the clock of this case, in the order it was noted. */
  public List<NotedEvent> events(long caseId) {
    return events.of(caseId);
  }

  /** The section that the limit of this clock stands in; empty where none is configured. */
  public String sourceOf(ClockKind clock) {
    return reckoner.sourceOf(clock);
  }

  /** What may move the clock of this case now; the buttons on its page come from here. */
  public Set<ClockMove> moves(long caseId) {
    ClockedCase aCase = clocked.withId(caseId);
    Optional<ClockKind> kind = reckoner.clockOf(aCase);
    if (kind.isEmpty()) {
      return Set.of();
    }
    Set<ClockMove> moves = EnumSet.noneOf(ClockMove.class);
    for (ClockMove move : ClockState.after(aCase.events()).moves()) {
      if (kind.get().knows(move) && !(move == ClockMove.EXTEND && isExtended(aCase))) {
        moves.add(move);
      }
    }
    return moves;
  }

  private static boolean isExtended(ClockedCase aCase) {
    return aCase.events().stream().anyMatch(ClockEvent.Extended.class::isInstance);
  }

  /**
   * Notes an event of a case's clock, with its consequence for the due date in the history.
   *
   * @param reason why, for the history; required for an extension and a correction
   * @throws ClockRefused when it cannot have happened to this clock, or then, or needs a reason
   */
  @Transactional
  public void note(long caseId, ClockEvent event, String reason, String who) {
    cases.hold(caseId);
    ClockedCase before = clocked.withId(caseId);
    requirePossible(before, event, reason);
    events.add(caseId, event, reason.strip(), who);
    cases.note(caseId, who, ClockWords.noted(event, reason));
    recomputation.again(clocked.withId(caseId), ClockWords.cause(event), who);
  }

  private void requirePossible(ClockedCase aCase, ClockEvent event, String reason) {
    if (event.date().isAfter(today())) {
      throw new ClockRefused(event.date() + " has not come yet: give the day it happened");
    }
    if (reason.isBlank() && ClockWords.needsReason(event)) {
      throw new ClockRefused("Say why: it stays in the history of the case");
    }
    ClockKind kind =
        reckoner
            .clockOf(aCase)
            .orElseThrow(() -> new ClockRefused("No limit runs for this kind of request"));
    List<ClockEvent> after = new ArrayList<>(aCase.events());
    after.add(event);
    try {
      ClockState.after(after);
      StatutoryClock.check(kind, aCase.received(), after);
    } catch (IllegalArgumentException impossible) {
      throw new ClockRefused(String.valueOf(impossible.getMessage()));
    }
  }

  private LocalDate today() {
    return StatutoryClock.receivedOn(clock.instant());
  }
}
