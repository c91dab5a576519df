package uk.gov.ppo.docket.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Counts calendar months from receipt: the same day of a later month or its last day, the days of
 * every pause added, and the end moved once past a weekend or a holiday of England and Wales.
 */
final class Months {
  private final BankHolidays holidays;
  private final ClockHistory history;
  private final Map<LocalDate, Holiday> holidaysMet = new TreeMap<>();

  Months(BankHolidays holidays, ClockHistory history) {
    this.holidays = holidays;
    this.history = history;
  }

  DueDate after(int months) {
    LocalDate sameDay = history.dayZero().plusMonths(months);
    LocalDate end = sameDay.plusDays(pausedDays());
    LocalDate due = firstOpenDay(end);
    List<SkippedDay> skipped = new ArrayList<>();
    holidaysMet.forEach((day, why) -> skipped.add(new SkippedDay(day, why.inFull())));
    return new DueDate(due, List.copyOf(skipped), working(months, sameDay, end, due));
  }

  private long pausedDays() {
    return history.stops().stream()
        .mapToLong(stop -> ChronoUnit.DAYS.between(stop.from(), stop.to()))
        .sum();
  }

  private LocalDate firstOpenDay(LocalDate end) {
    LocalDate day = end;
    while (isClosed(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  private boolean isClosed(LocalDate day) {
    if (WorkingDays.isWeekend(day)) {
      return true;
    }
    Optional<Holiday> holiday = holidays.inEnglandAndWales(day);
    holiday.ifPresent(why -> holidaysMet.put(day, why));
    return holiday.isPresent();
  }

  private String working(int months, LocalDate sameDay, LocalDate end, LocalDate due) {
    var wording = new Wording(history.dayZero());
    StringBuilder words = new StringBuilder(months == 1 ? "1 month" : months + " months");
    words.append(" from ").append(Wording.fully(history.dayZero()));
    words.append(" is ").append(Wording.fully(sameDay));
    if (!end.equals(sameDay)) {
      words.append(", with ").append(pausedDays()).append(" days paused (");
      words.append(wording.stops(history.stops())).append(") ").append(Wording.fully(end));
    }
    if (!due.equals(end)) {
      words.append(", moved on to ").append(Wording.fully(due)).append(" past ");
      words.append(holidaysMet.isEmpty() ? "the weekend" : wording.days(holidaysMet));
    }
    return words.append(Wording.waiting(history)).toString();
  }
}
