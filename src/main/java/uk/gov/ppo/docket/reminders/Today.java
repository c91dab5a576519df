package uk.gov.ppo.docket.reminders;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import uk.gov.ppo.docket.deadline.HolidaysUnknown;
import uk.gov.ppo.docket.deadline.StatutoryClock;

/** A day in London, seen from which cases are near, late or far off. */
record Today(LocalDate day, StatutoryClock clock, int ahead, int unopened) {
  /** Weeks that hold this many working days, with every holiday there may be in them. */
  private static final int FAR_OFF = 60;

  /** Where the holidays are not known a weekday is taken for one: better reminded than not. */
  boolean isWorkingDay() {
    try {
      return clock.daysLeft(day.minusDays(1), day) == 1;
    } catch (HolidaysUnknown unknown) {
      return day.getDayOfWeek().getValue() <= 5;
    }
  }

  /** How near a case's due date is; nothing while it is far off or its clock stands still. */
  Optional<Alert> nearness(WatchedCase aCase) {
    if (!aCase.runsOut() || aCase.due().isAfter(day.plusDays(FAR_OFF))) {
      return Optional.empty();
    }
    if (StatutoryClock.late(day, aCase.due())) {
      return Optional.of(Alert.LATE);
    }
    OptionalInt left = daysLeft(aCase);
    return left.isPresent() ? Alert.inTime(left.getAsInt(), ahead) : Optional.empty();
  }

  /** Working days left, negative when late; nothing where the holidays are not known. */
  OptionalInt daysLeft(WatchedCase aCase) {
    try {
      return OptionalInt.of(clock.daysLeft(day, aCase.due()));
    } catch (HolidaysUnknown unknown) {
      return OptionalInt.empty();
    }
  }

  /** Whether nobody has opened the case for too long. */
  boolean isOverlooked(WatchedCase aCase) {
    try {
      return aCase.unopened() && clock.daysLeft(aCase.received(), day) >= unopened;
    } catch (HolidaysUnknown unknown) {
      return false;
    }
  }
}
