package uk.gov.ppo.docket.deadline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Due dates found in another way, sharing no code with the product: all working days of the years
 * are written down once, and a due date is looked up by its place in that list. Days are numbers
 * since 1 January 1970, a Thursday; Good Fridays come from a printed table.
 */
final class SecondComputation {
  private static final Set<String> GOOD_FRIDAYS =
      Set.of("2024-03-29", "2025-04-18", "2026-04-03", "2027-03-26", "2028-04-14");

  private static final Pattern DATE =
      Pattern.compile("\"date\"\\s*:\\s*\"(\\d{4}-\\d\\d-\\d\\d)\"");

  private final Set<Long> anywhere = new HashSet<>();
  private final Set<Long> englandAndWales = new HashSet<>();
  private final List<Long> workingDays = new ArrayList<>();
  private final long endOfKnowledge;

  SecondComputation(Path feed, int firstYear, int lastYear) throws IOException {
    readHolidays(Files.readString(feed));
    endOfKnowledge = number(lastYear + "-12-31");
    for (long day = number(firstYear + "-01-01"); day <= endOfKnowledge; day++) {
      if (!isWeekend(day) && !anywhere.contains(day)) {
        workingDays.add(day);
      }
    }
  }

  private void readHolidays(String feed) {
    String[] pieces = feed.split("\"division\"");
    for (int i = 1; i < pieces.length; i++) {
      String division = pieces[i].substring(pieces[i].indexOf('"') + 1).split("\"", 2)[0];
      Matcher dates = DATE.matcher(pieces[i]);
      while (dates.find()) {
        add(division, number(dates.group(1)));
      }
    }
    for (String friday : GOOD_FRIDAYS) {
      add("england-and-wales", number(friday));
    }
    for (int year = 2024; year <= 2028; year++) {
      add("england-and-wales", number(year + "-12-25"));
    }
  }

  private void add(String division, long day) {
    anywhere.add(day);
    if (division.equals("england-and-wales")) {
      englandAndWales.add(day);
    }
  }

  /** The n-th working day after a day; nothing when the list ends before it. */
  Optional<LocalDate> workingDay(int n, LocalDate after) {
    long day = after.toEpochDay();
    int low = 0;
    int high = workingDays.size();
    while (low < high) { // the first place whose day is later
      int middle = (low + high) / 2;
      if (workingDays.get(middle) > day) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    int place = low + n - 1;
    return place < workingDays.size()
        ? Optional.of(LocalDate.ofEpochDay(workingDays.get(place)))
        : Optional.empty();
  }

  /** The n-th working day after a day that is in none of these stretches, both ends included. */
  Optional<LocalDate> workingDay(int n, long after, List<long[]> disregarded) {
    return workingDays.stream()
        .filter(day -> day > after)
        .filter(day -> disregarded.stream().noneMatch(s -> s[0] <= day && day <= s[1]))
        .skip(n - 1L)
        .findFirst()
        .map(LocalDate::ofEpochDay);
  }

  /** The same day of the next month, or its last; then past weekends and holidays. */
  Optional<LocalDate> aMonthOn(LocalDate received) {
    return monthsOn(1, received.toString(), 0);
  }

  /** The same day so many months on, or the last of that month; more days; then the next open. */
  Optional<LocalDate> monthsOn(int months, String received, long moreDays) {
    int monthsOfAll =
        Integer.parseInt(received.substring(0, 4)) * 12
            + Integer.parseInt(received.substring(5, 7))
            - 1
            + months;
    int month = monthsOfAll % 12 + 1;
    int year = monthsOfAll / 12;
    boolean leap = year % 4 == 0;
    int[] lengths = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int dayOfMonth = Math.min(Integer.parseInt(received.substring(8)), lengths[month - 1]);
    long day = number("%04d-%02d-%02d".formatted(year, month, dayOfMonth)) + moreDays;
    while (day <= endOfKnowledge && (isWeekend(day) || englandAndWales.contains(day))) {
      day++;
    }
    return day <= endOfKnowledge ? Optional.of(LocalDate.ofEpochDay(day)) : Optional.empty();
  }

  private static boolean isWeekend(long day) {
    long sinceThursday = Math.floorMod(day, 7L);
    return sinceThursday == 2 || sinceThursday == 3;
  }

  /** Days since 1 January 1970, counted year by year and month by month. */
  static long number(String date) {
    int year = Integer.parseInt(date.substring(0, 4));
    int month = Integer.parseInt(date.substring(5, 7));
    int[] lengths = {31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    long day = Integer.parseInt(date.substring(8, 10)) - 1L;
    for (int m = 1; m < month; m++) {
      day += lengths[m - 1];
    }
    for (int y = 1970; y < year; y++) {
      day += y % 4 == 0 ? 366 : 365;
    }
    return day;
  }
}
