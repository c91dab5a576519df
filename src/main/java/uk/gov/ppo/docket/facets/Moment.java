package uk.gov.ppo.docket.facets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * A day, month, calendar year or financial year that stands in a text.
 *
 * @param first its first day
 * @param last its last day
 * @param from its first word
 * @param to the word after its last
 */
record Moment(LocalDate first, LocalDate last, int from, int to) {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> WHOLE_MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "sept");
  private static final List<String> WELSH_MONTHS =
      List.of(
          "ionawr",
          "chwefror",
          "mawrth",
          "ebrill",
          "mai",
          "mehefin",
          "gorffennaf",
          "awst",
          "medi",
          "hydref",
          "tachwedd",
          "rhagfyr");

  /** UK public bodies' accounts run from 1 April. */
  private static final int FINANCIAL_MONTH = 4;

  /** What begins at a word; none where no date does. */
  static List<Moment> at(Tokens text, int at) {
    try {
      return read(text, at);
    } catch (DateTimeException e) {
      return List.of(); // 45 March
    }
  }

  private static List<Moment> read(Tokens text, int at) {
    String word = text.at(at);
    int day = day(word);
    if (day > 0 && month(text.at(at + 1)) > 0 && isYear(text.at(at + 2))) {
      return day(year(text.at(at + 2)), month(text.at(at + 1)), day, at, at + 3);
    }
    if (day > 0
        && text.at(at + 1).equals("of")
        && month(text.at(at + 2)) > 0
        && isYear(text.at(at + 3))) {
      return day(year(text.at(at + 3)), month(text.at(at + 2)), day, at, at + 4);
    }
    if (month(word) > 0) {
      return fromMonth(text, at);
    }
    return fromFigures(text, at);
  }

  private static List<Moment> fromMonth(Tokens text, int at) {
    int month = month(text.at(at));
    if (isYear(text.at(at + 1))) {
      return month(YearMonth.of(year(text.at(at + 1)), month), at, at + 2);
    }
    return day(text.at(at + 1)) > 0 && isYear(text.at(at + 2))
        ? day(year(text.at(at + 2)), month, day(text.at(at + 1)), at, at + 3)
        : List.of();
  }

  private static List<Moment> fromFigures(Tokens text, int at) {
    String word = text.at(at);
    String[] parts = word.split("[/.-]", -1);
    if (parts.length == 3
        && word.chars().allMatch(c -> Character.isDigit(c) || "/.-".indexOf(c) >= 0)) {
      return figures(parts, at);
    }
    if (parts.length == 2 && isYear(parts[0]) && follows(parts[0], parts[1])) {
      return financial(year(parts[0]), at, at + 1);
    }
    if (!isYear(word)) {
      return List.of();
    }
    boolean financial =
        (text.at(at - 1).equals("year") && text.at(at - 2).equals("financial"))
            || text.at(at - 1).equals("fy");
    return financial
        ? financial(year(word), at, at + 1)
        : List.of(
            new Moment(
                LocalDate.of(year(word), 1, 1), LocalDate.of(year(word), 12, 31), at, at + 1));
  }

  private static List<Moment> figures(String[] parts, int at) {
    boolean iso = parts[0].length() == 4;
    String yearPart = iso ? parts[0] : parts[2];
    String dayPart = iso ? parts[2] : parts[0];
    if (dayPart.length() > 2 || parts[1].length() > 2 || parts[1].isEmpty() || dayPart.isEmpty()) {
      return List.of();
    }
    int year =
        yearPart.length() == 2 ? 2000 + number(yearPart) : isYear(yearPart) ? year(yearPart) : 0;
    return year == 0 ? List.of() : day(year, number(parts[1]), number(dayPart), at, at + 1);
  }

  private static List<Moment> day(int year, int month, int day, int from, int to) {
    LocalDate date = LocalDate.of(year, month, day);
    return List.of(new Moment(date, date, from, to));
  }

  private static List<Moment> month(YearMonth month, int from, int to) {
    return List.of(new Moment(month.atDay(1), month.atEndOfMonth(), from, to));
  }

  private static List<Moment> financial(int year, int from, int to) {
    LocalDate first = LocalDate.of(year, FINANCIAL_MONTH, 1);
    return List.of(new Moment(first, first.plusYears(1).minusDays(1), from, to));
  }

  /** {@code 2023/24} and {@code 2023-2024}. */
  private static boolean follows(String year, String next) {
    boolean digits = next.chars().allMatch(Character::isDigit);
    return digits
        && (next.length() == 2 || next.length() == 4)
        && (year(year) + 1) % 100 == number(next) % 100;
  }

  static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && word.chars().allMatch(Character::isDigit);
  }

  private static int year(String word) {
    return number(word);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int day(String word) {
    int digits = 0;
    while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
      digits++;
    }
    boolean ordinal =
        List.of("", "st", "nd", "rd", "th", "af", "ain", "fed", "ydd")
            .contains(word.substring(digits));
    return digits > 0 && digits < 3 && ordinal ? number(word.substring(0, digits)) : 0;
  }

  private static int month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    boolean english = MONTHS.contains(lower) || WHOLE_MONTHS.contains(lower);
    return english ? 1 + MONTHS.indexOf(lower.substring(0, 3)) : 1 + WELSH_MONTHS.indexOf(lower);
  }
}
