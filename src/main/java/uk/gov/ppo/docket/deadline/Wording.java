package uk.gov.ppo.docket.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words in which a due date explains itself. */
final class Wording {
  private final int yearOfStart;

  /** Days are named without their year in the year the counting starts. */
  Wording(LocalDate start) {
    this.yearOfStart = start.getYear();
  }

  /** {@code Tue 12 Mar 2024}, whatever the locale of the machine. */
  static String fully(LocalDate day) {
    return shortened(day.getDayOfWeek()) + " " + dayAndMonth(day) + " " + day.getYear();
  }

  /** {@code 18 Mar (bank holiday, Northern Ireland), 29 Mar (Good Friday) and 1 Apr (...)}. */
  String days(Map<LocalDate, Holiday> holidays) {
    List<String> named = new ArrayList<>();
    holidays.forEach((day, why) -> named.add(briefly(day) + " (" + why.inBrief() + ")"));
    return listed(named);
  }

  /** {@code 9 Feb to 23 Feb}. */
  String stops(List<ClockHistory.Stop> stops) {
    return listed(
        stops.stream()
            .map(stop -> "%s to %s".formatted(briefly(stop.from()), briefly(stop.to())))
            .toList());
  }

  /** What is said of a clock that stands still; empty of one that runs. */
  static String waiting(ClockHistory history) {
    StringBuilder words = new StringBuilder();
    for (ClockEvent.Stopped stopped : history.waiting()) {
      words
          .append("; stopped since ")
          .append(fully(stopped.date()))
          .append(" (")
          .append(stopped.reason().spoken())
          .append("), so the date will move");
    }
    return words.toString();
  }

  /** The date a decision put in the place of the one the law gives. */
  static DueDate extended(DueDate due, ClockEvent.ExtendedFurther decided) {
    return new DueDate(
        decided.until(),
        due.skipped(),
        "%s, which is %s; extended further to %s by a decision of %s"
            .formatted(
                due.working(), fully(due.date()), fully(decided.until()), fully(decided.date())));
  }

  private String briefly(LocalDate day) {
    return day.getYear() == yearOfStart ? dayAndMonth(day) : dayAndMonth(day) + " " + day.getYear();
  }

  private static String dayAndMonth(LocalDate day) {
    return day.getDayOfMonth() + " " + shortened(day.getMonth());
  }

  /** {@code TUESDAY} to {@code Tue}: a formatter would load the locale data of the whole world. */
  private static String shortened(Enum<?> name) {
    return name.name().charAt(0) + name.name().substring(1, 3).toLowerCase(Locale.ROOT);
  }

  private static String listed(List<String> items) {
    int last = items.size() - 1;
    return last < 1
        ? String.join("", items)
        : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }
}
