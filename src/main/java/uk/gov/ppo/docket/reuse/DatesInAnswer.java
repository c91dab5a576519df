package uk.gov.ppo.docket.reuse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates that stand in an answer, and whether something ends on them. */
final class DatesInAnswer {
  private static final String MONTH = "(\\p{Alpha}{3,10})";
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
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

  /** From the fullest form to the barest: words that one has read are not read again. */
  private static final List<Form> FORMS =
      List.of(
          new Form(
              "\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? (\\d{4})\\b",
              m -> day(m.group(3), month(m.group(2)), m.group(1))),
          new Form(
              "\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b",
              m -> day(m.group(3), month(m.group(1)), m.group(2))),
          new Form(
              "\\b(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\b",
              m -> day(m.group(3), number(m.group(2)), m.group(1))),
          new Form(
              "\\b(\\d{4})-(\\d{2})-(\\d{2})\\b",
              m -> day(m.group(1), number(m.group(2)), m.group(3))),
          new Form(
              "\\b" + MONTH + ",? (\\d{4})\\b",
              m -> YearMonth.of(number(m.group(2)), month(m.group(1))).atEndOfMonth()),
          new Form(
              "\\b((?:19|20)\\d{2})[/-](?:20)?(\\d{2})\\b",
              m -> LocalDate.of(nextYear(m.group(1), m.group(2)), 3, 31)),
          new Form(
              "(?<![\\w/.,£-])((?:19|20)\\d{2})(?![\\w/-]|[.,]\\d)",
              m -> LocalDate.of(number(m.group(1)), 12, 31)));

  private static final Pattern ENDING =
      Pattern.compile(
          "\\b(?:expir\\w{0,4}|ends?|ended|ending|until|till|terminat\\w{0,4}|finish\\w{0,3}|concludes?|runs?"
              + " (?:to|until|out)|up to|renew\\w{0,3}|review(?: date)?|end date|through to|valid"
              + " to|dod i ben|tan)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int BEFORE = 60; // chars before a date that tell what it is

  private DatesInAnswer() {}

  private record Form(Pattern pattern, Function<MatchResult, LocalDate> reading) {
    Form(String pattern, Function<MatchResult, LocalDate> reading) {
      this(Pattern.compile(pattern), reading);
    }
  }

  /** The dates in the order they stand. */
  static List<DatedWords> of(String answer) {
    List<DatedWords> found = new ArrayList<>();
    BitSet read = new BitSet(answer.length());
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(answer);
      while (matcher.find()) {
        if (read.get(matcher.start(), matcher.end()).isEmpty()) {
          dateOf(matcher, form)
              .ifPresent(
                  date -> {
                    read.set(matcher.start(), matcher.end());
                    found.add(dated(answer, date, matcher));
                  });
        }
      }
    }
    found.sort(Comparator.comparingInt(DatedWords::start));
    return List.copyOf(found);
  }

  private static Optional<LocalDate> dateOf(Matcher matcher, Form form) {
    try {
      return Optional.of(form.reading().apply(matcher));
    } catch (DateTimeException e) {
      return Optional.empty(); // 45 March, or words that are no month
    }
  }

  private static DatedWords dated(String answer, LocalDate date, MatchResult match) {
    String before = answer.substring(Math.max(0, match.start() - BEFORE), match.start());
    String near = before.substring(Math.max(before.lastIndexOf('\n'), lastStop(before)) + 1);
    return new DatedWords(date, match.start(), match.end(), ENDING.matcher(near).find());
  }

  /** A stop ends a sentence where a blank follows. */
  private static int lastStop(String text) {
    return Math.max(text.lastIndexOf(". "), text.lastIndexOf("; "));
  }

  private static LocalDate day(String year, int month, String day) {
    return LocalDate.of(number(year), month, number(day));
  }

  private static int nextYear(String first, String second) {
    int next = number(first) + 1;
    if (next % 100 != number(second)) {
      throw new DateTimeException("no pair of years");
    }
    return next;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int welsh = WELSH_MONTHS.indexOf(lower);
    return 1 + (welsh >= 0 ? welsh : MONTHS.indexOf(lower.substring(0, 3)));
  }
}
