package uk.gov.ppo.docket.officer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseStatus;
import uk.gov.ppo.docket.clocks.CaseClocks;
import uk.gov.ppo.docket.clocks.ClockReading;
import uk.gov.ppo.docket.clocks.Reckoning;
import uk.gov.ppo.docket.deadline.ClockState;
import uk.gov.ppo.docket.deadline.HolidaysUnknown;
import uk.gov.ppo.docket.deadline.StatutoryClock;

/** Puts the statutory clock's dates into an officer's words. */
@Component
class DueDates {
  private static final String WORKING_DAY = "working day";

  private final CaseClocks clocks;
  private final StatutoryClock statutory;
  private final Clock clock;

  DueDates(CaseClocks clocks, StatutoryClock statutory, Clock clock) {
    this.clocks = clocks;
    this.statutory = statutory;
    this.clock = clock;
  }

  Due of(Case aCase) {
    return of(aCase, clocks.read(aCase.id()));
  }

  /** The clocks of several cases, for {@link #of(Case, ClockReading)}. */
  Map<Long, ClockReading> readings(List<Case> some) {
    return clocks.read(some.stream().map(Case::id).toList());
  }

  Due of(Case aCase, ClockReading reading) {
    return switch (reading.says()) {
      case Reckoning.Unlimited none -> Due.none("No statutory limit");
      case Reckoning.Unknown unknown -> Due.none(unknown.why());
      case Reckoning.Due due -> counted(aCase, reading, due);
    };
  }

  private Due counted(Case aCase, ClockReading reading, Reckoning.Due due) {
    boolean answered = aCase.status() == CaseStatus.CLOSED;
    LocalDate today = LocalDate.ofInstant(clock.instant(), LondonTime.ZONE);
    LocalDate date = due.due().date();
    List<String> skipped =
        due.due().skipped().stream().map(d -> LondonTime.date(d.date()) + ": " + d.why()).toList();
    return new Due(
        date,
        LondonTime.date(date),
        answered ? "" : left(reading, due, today),
        !answered && runs(due) && StatutoryClock.late(today, date),
        due.due().working(),
        skipped);
  }

  private static boolean runs(Reckoning.Due due) {
    return due.state() == ClockState.RUNNING;
  }

  private String left(ClockReading reading, Reckoning.Due due, LocalDate today) {
    LocalDate date = due.due().date();
    if (!runs(due)) {
      return due.state().label() + ": the clock stands still";
    }
    if (today.equals(date)) {
      return "Due today";
    }
    try {
      int left = statutory.daysLeft(today, date);
      return left < 0 ? "Late by " + Words.count(-left, WORKING_DAY) : left(reading, left);
    } catch (HolidaysUnknown unknown) {
      return StatutoryClock.late(today, date) ? "Late" : "";
    }
  }

  private static String left(ClockReading reading, int left) {
    return reading.length() == 0
        ? Words.count(left, WORKING_DAY) + " left"
        : "Day %d of %d, %d left".formatted(reading.day(), reading.length(), left);
  }
}
