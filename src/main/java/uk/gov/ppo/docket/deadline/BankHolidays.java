package uk.gov.ppo.docket.deadline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /** The years each division is known for. */
  private final Map<Division, Set<Integer>> known = new EnumMap<>(Division.class);

  BankHolidays(Map<Division, Map<LocalDate, String>> titles) {
    this.titles = new EnumMap<>(titles);
    this.titles.forEach((division, days) -> known.put(division, yearsKnown(division, days)));
  }

  private static Set<Integer> yearsKnown(Division division, Map<LocalDate, String> days) {
    Map<Integer, Long> listed =
        days.keySet().stream()
            .collect(Collectors.groupingBy(LocalDate::getYear, Collectors.counting()));
    listed.values().removeIf(count -> count < division.fewestInAYear());
    return Set.copyOf(listed.keySet());
  }

  /**
   * What several states of the feed say together. The feed drops years as they pass: a year that a
   * newer state no longer lists is as an older one had it, and for the years it lists the newest
   * state alone speaks, so that a day taken back is a working day again.
   *
   * @param oldestFirst the states, the newest last
   */
  public static BankHolidays together(List<BankHolidays> oldestFirst) {
    Map<Division, Map<LocalDate, String>> all = new EnumMap<>(Division.class);
    for (BankHolidays state : oldestFirst) {
      state.titles.forEach(
          (division, days) -> {
            Map<LocalDate, String> merged = all.computeIfAbsent(division, d -> new HashMap<>());
            Set<Integer> years =
                days.keySet().stream().map(LocalDate::getYear).collect(Collectors.toSet());
            merged.keySet().removeIf(day -> years.contains(day.getYear()));
            merged.putAll(days);
          });
    }
    return new BankHolidays(all);
  }

  /** The last year that every part of the United Kingdom is known for; 0 when there is none. */
  public int lastYear() {
    return known.getOrDefault(Division.ENGLAND_AND_WALES, Set.of()).stream()
        .filter(year -> Division.ALL.stream().allMatch(division -> isKnown(division, year)))
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }

  /** The days that these and others do not have in common, with where and why. */
  public SortedMap<LocalDate, String> differenceFrom(BankHolidays others) {
    SortedMap<LocalDate, String> difference = new TreeMap<>();
    Stream.of(this, others)
        .flatMap(some -> some.titles.values().stream())
        .flatMap(days -> days.keySet().stream())
        .distinct()
        .filter(day -> !listed(day, Division.ALL).equals(others.listed(day, Division.ALL)))
        .forEach(
            day ->
                listed(day, Division.ALL)
                    .or(() -> others.listed(day, Division.ALL))
                    .ifPresent(holiday -> difference.put(day, holiday.inFull())));
    return difference;
  }

  /** Whether this day is listed for any part of the United Kingdom. */
  public boolean lists(LocalDate day) {
    return listed(day, Division.ALL).isPresent();
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
   * Reads the text of such a file.
   *
   * @param name what the text is called in an error
   * @throws IllegalArgumentException when the text is not in that form
   */
  public static BankHolidays parse(String name, String feed) {
    return new BankHolidays(BankHolidayFile.parse(name, feed));
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
    if (!isKnown(division, year)) {
      throw new HolidaysUnknown(year);
    }
  }

  private boolean isKnown(Division division, int year) {
    return known.getOrDefault(division, Set.of()).contains(year);
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
