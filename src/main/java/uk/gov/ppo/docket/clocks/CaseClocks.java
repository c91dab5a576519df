package uk.gov.ppo.docket.clocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.deadline.ClockEvent;
import uk.gov.ppo.docket.deadline.ClockKind;
import uk.gov.ppo.docket.deadline.ClockMove;
import uk.gov.ppo.docket.deadline.ClockState;
import uk.gov.ppo.docket.deadline.StatutoryClock;

/** The clock of each case: what it says, what may move it now, and what moved it. */
@Component
public class CaseClocks {
  private final ClockedCases clocked;
  private final ClockEvents events;
  private final Reckoner reckoner;
  private final ClockReadings readings;
  private final Recomputation recomputation;
  private final Cases cases;
  private final Clock clock;

  CaseClocks(
      ClockedCases clocked,
      ClockEvents events,
      Reckoner reckoner,
      ClockReadings readings,
      Recomputation recomputation,
      Cases cases,
      Clock clock) {
    this.clocked = clocked;
    this.events = events;
    this.reckoner = reckoner;
    this.readings = readings;
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

  /** The clock of this case at a glance. */
  public ClockReading read(long caseId) {
    return readings.of(clocked.withId(caseId));
  }

  /** The clocks of several cases at a glance, by the case's number. */
  public Map<Long, ClockReading> read(List<Long> caseIds) {
    return clocked.withIds(caseIds).stream()
        .collect(Collectors.toMap(ClockedCase::id, readings::of));
  }

  /**
   * The last day on which a review of the answer may be asked for; nothing while no answer has left
   * or where the holidays do not reach so far.
   */
  public Optional<LocalDate> reviewUntil(long caseId) {
    return events.of(caseId).stream()
        .map(NotedEvent::event)
        .filter(ClockEvent.Answered.class::isInstance)
        .reduce((earlier, later) -> later)
        .flatMap(answered -> reckoner.reviewUntil(answered.date()));
  }

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
    return read(caseId).moves();
  }

  /**
   * What the clock would say after an event, which is not noted.
   *
   * @throws ClockRefused when it cannot have happened to this clock, or then
   */
  public Reckoning preview(long caseId, ClockEvent event) {
    ClockedCase aCase = clocked.withId(caseId);
    requirePossible(aCase, event);
    return reckoner.reckon(aCase.with(event));
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
    requirePossible(before, event);
    requireReason(event, reason);
    events.add(caseId, event, reason.strip(), who);
    cases.note(caseId, who, ClockWords.noted(event, reason));
    recomputation.again(clocked.withId(caseId), ClockWords.cause(event), who);
  }

  private void requirePossible(ClockedCase aCase, ClockEvent event) {
    if (event.date().isAfter(today())) {
      throw new ClockRefused(
          ClockWords.day(event.date()) + " has not come yet: give the day it happened");
    }
    ClockKind kind =
        reckoner
            .clockOf(aCase)
            .orElseThrow(() -> new ClockRefused("No limit runs for this kind of request"));
    try {
      ClockState.after(aCase.with(event).events());
      StatutoryClock.check(kind, aCase.received(), aCase.with(event).events());
    } catch (IllegalArgumentException impossible) {
      throw new ClockRefused(String.valueOf(impossible.getMessage()));
    }
  }

  private static void requireReason(ClockEvent event, String reason) {
    if (reason.isBlank() && ClockWords.needsReason(event)) {
      throw new ClockRefused("Say why: it stays in the history of the case");
    }
  }

  private LocalDate today() {
    return StatutoryClock.receivedOn(clock.instant());
  }
}
