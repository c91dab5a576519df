package uk.gov.ppo.docket.clocks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.deadline.ClockEvent;
import uk.gov.ppo.docket.deadline.ClockKind;
import uk.gov.ppo.docket.deadline.ClockMove;
import uk.gov.ppo.docket.deadline.ClockState;
import uk.gov.ppo.docket.deadline.HolidaysUnknown;
import uk.gov.ppo.docket.deadline.StatutoryClock;

/** Reads clocks as of today. */
@Component
class ClockReadings {
  private final Reckoner reckoner;
  private final Clock clock;

  ClockReadings(Reckoner reckoner, Clock clock) {
    this.reckoner = reckoner;
    this.clock = clock;
  }

  ClockReading of(ClockedCase aCase) {
    Reckoning says = reckoner.reckon(aCase);
    Optional<ClockKind> first = reckoner.clockOf(aCase);
    Set<ClockMove> moves = first.map(kind -> moves(aCase, kind)).orElse(Set.of());
    if (says instanceof Reckoning.Due due && due.clock().countsWorkingDays()) {
      int day = first.map(kind -> dayOf(aCase, kind)).orElse(0);
      return new ClockReading(says, receivedOn(aCase), day, reckoner.lengthOf(due.clock()), moves);
    }
    return new ClockReading(says, receivedOn(aCase), 0, 0, moves);
  }

  private static LocalDate receivedOn(ClockedCase aCase) {
    return aCase.events().stream()
        .filter(ClockEvent.Corrected.class::isInstance)
        .reduce((earlier, later) -> later)
        .map(ClockEvent::date)
        .orElse(aCase.received());
  }

  // a case long overdue may reach into years nobody has holidays for; its due date stands all the
  // same
  private int dayOf(ClockedCase aCase, ClockKind first) {
    try {
      return reckoner.dayOf(aCase, first, StatutoryClock.receivedOn(clock.instant()));
    } catch (HolidaysUnknown unknown) {
      return 0;
    }
  }

  private static Set<ClockMove> moves(ClockedCase aCase, ClockKind kind) {
    Set<ClockMove> moves = EnumSet.noneOf(ClockMove.class);
    // the longer limit once, and only beyond it a decision
    ClockMove extending = isExtended(aCase) ? ClockMove.EXTEND : ClockMove.EXTEND_FURTHER;
    for (ClockMove move : ClockState.after(aCase.events()).moves()) {
      if (kind.knows(move) && (move != extending)) {
        moves.add(move);
      }
    }
    return moves;
  }

  private static boolean isExtended(ClockedCase aCase) {
    return aCase.events().stream().anyMatch(ClockEvent.Extended.class::isInstance);
  }
}
