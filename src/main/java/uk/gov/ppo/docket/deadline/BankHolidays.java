package uk.gov.ppo.docket.deadline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Bank holidays of the United Kingdom, as the GOV.UK feed lists them: England and Wales, Scotland,
 * Northern Ireland.
 *
 * <p>Christmas Day and Good Friday are known by rule as well, since FOIA 2000 section 10(6) names
 * them apart from the bank holidays. A year that the file does not cover is unknown: asking about a
 * weekday in it is a {@link HolidaysUnknown}, never a silent working day.
 */
public final class BankHolidays {
  private static final MonthDay CHRISTMAS_DAY = MonthDay.of(Month.DECEMBER, 25);

  private final Map<Division, Map<LocalDate, String>> titles;

  BankHolidays(Map<Division, Map<LocalDate, String>> titles) {
    this.titles = new EnumMap<>(titles);
  }

  /**
   * Reads a file in the form of the GOV.UK bank holiday feed, {@code {"scotland": {"events":
   * [{"title": "2nd January", "date": "2024-01-02", "notes": ""}]}}} and so for each division.
   *
   * @throws IllegalArgumentException when the file is not in that form; the message names file and
   *     place
   */
  public static BankHolidays read(Path file) {
    return new BankHolidays(BankHolidayFile.read(file));
  }

  /**
   * Why this weekday is not a working day under FOIA 2000 section 10(6): a bank holiday in any part
   * of the United Kingdom will do.
   */
  Optional<Holiday> anywhere(LocalDate weekday) {
    return on(weekday, Division.ALL);
  }

  /** Why this weekday is not a working day in England and Wales. */
  Optional<Holiday> inEnglandAndWales(LocalDate weekday) {
    return on(weekday, EnumSet.of(Division.ENGLAND_AND_WALES));
  }

  private Optional<Holiday> on(LocalDate day, Set<Division> divisions) {
    divisions.forEach(division -> requireKnown(division, day.getYear()));
    Optional<Holiday> byRule = namedInTheAct(day);
    return byRule.isPresent() ? byRule : listed(day, divisions);
  }

  private Optional<Holiday> listed(LocalDate day, Set<Division> divisions) {
    Set<Division> where = EnumSet.noneOf(Division.class);
    Set<String> names = new TreeSet<>();
    for (Division division : divisions) {
      String title = in(division).get(day);
      if (title != null) {
        where.add(division);
        names.add(title);
      }
    }
    return where.isEmpty()
        ? Optional.empty()
        : Optional.of(new Holiday(String.join(" / ", names), where));
  }

  private void requireKnown(Division division, int year) {
    long listed = in(division).keySet().stream().filter(day -> day.getYear() == year).count();
    if (listed < division.fewestInAYear()) {
      throw new HolidaysUnknown(year);
    }
  }

  private Map<LocalDate, String> in(Division division) {
    return titles.getOrDefault(division, Map.of());
  }

  private static Optional<Holiday> namedInTheAct(LocalDate day) {
    if (MonthDay.from(day).equals(CHRISTMAS_DAY)) {
      return Optional.of(Holiday.namedInTheAct("Christmas Day"));
    }
    return day.equals(goodFriday(day.getYear()))
        ? Optional.of(Holiday.namedInTheAct("Good Friday"))
        : Optional.empty();
  }

  /** Two days before Easter Sunday, by the anonymous Gregorian algorithm (Meeus, chapter 8). */
  static LocalDate goodFriday(int year) {
    int goldenNumber = year % 19;
    int century = year / 100;
    int ofCentury = year % 100;
    int epact = (19 * goldenNumber + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - epact - ofCentury % 4) % 7;
    int correction = (goldenNumber + 11 * epact + 22 * weekday) / 451;
    int days = epact + weekday - 7 * correction + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1).minusDays(2);
  }
}
