package uk.gov.ppo.docket.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Steps through the working days after day zero (FOIA 2000 section 10(6)), noting each weekday that
 * does not count. One counting each.
 */
final class WorkingDays {
  private final BankHolidays holidays;
  private final ClockHistory history;
  private final List<SkippedDay> skipped = new ArrayList<>();
  private final Map<LocalDate, Holiday> holidaysMet = new TreeMap<>();
  private LocalDate day;

  WorkingDays(BankHolidays holidays, ClockHistory history) {
    this.holidays = holidays;
    this.history = history;
    this.day = history.dayZero();
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** The working day this many after day zero; day zero itself is never counted. */
  DueDate after(int length) {
    for (int counted = 0; counted < length; ) {
      day = day.plusDays(1);
      if (counts()) {
        counted++;
      }
    }
    return new DueDate(day, List.copyOf(skipped), working(length));
  }

  /** How many working days follow day zero, up to and including this day. */
  int upTo(LocalDate last) {
    int counted = 0;
    while (day.isBefore(last)) {
      day = day.plusDays(1);
      if (counts()) {
        counted++;
      }
    }
    return counted;
  }

  /** The working day this many before day zero, which is the last of them. */
  LocalDate before(int length) {
    for (int counted = counts() ? 1 : 0; counted < length; ) {
      day = day.minusDays(1);
      if (counts()) {
        counted++;
      }
    }
    return day;
  }

  private boolean counts() {
    return !isWeekend(day) && !isDisregarded() && !isHoliday();
  }

  private boolean isDisregarded() {
    boolean disregarded = history.stops().stream().anyMatch(stop -> stop.covers(day));
    if (disregarded) {
      skipped.add(new SkippedDay(day, "disregarded: " + StopReason.FEE.spoken()));
    }
    return disregarded;
  }

  private boolean isHoliday() {
    Optional<Holiday> holiday = holidays.anywhere(day);
    if (holiday.isPresent()) {
      skipped.add(new SkippedDay(day, holiday.get().inFull()));
      holidaysMet.put(day, holiday.get());
    }
    return holiday.isPresent();
  }

  private String working(int length) {
    var wording = new Wording(history.dayZero());
    StringBuilder words = new StringBuilder(length + " working days from ");
    words.append(Wording.fully(history.dayZero()));
    if (history.clarified()) {
      words.append(", when the request was clarified");
    }
    List<ClockHistory.Stop> stops = history.stopsUpTo(day);
    if (!stops.isEmpty()) {
      words.append(", disregarding ").append(wording.stops(stops));
      words.append(" (").append(StopReason.FEE.spoken()).append(')');
    }
    if (!holidaysMet.isEmpty()) {
      words.append(", skipping ").append(wording.days(holidaysMet));
    }
    return words.append(Wording.waiting(history)).toString();
  }
}
