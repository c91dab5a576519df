package uk.gov.ppo.docket.letters;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A date as people write it, in English or Welsh, read into ISO 8601. */
final class WrittenDate {
  private static final List<String> ENGLISH =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> WELSH =
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

  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th|af|ain|fed|ydd)? (?:of |o )?(\\p{L}{3,10}),? (\\d{4})\\b");
  private static final Pattern FIGURES =
      Pattern.compile("\\b(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})\\b");
  private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
  private static final Pattern ISO_MONTH = Pattern.compile("\\b(\\d{4})-(\\d{2})\\b(?!-)");

  private WrittenDate() {}

  /** The first date in a text, {@code 2024-03-12}, or {@code 2024-03} where it has no day. */
  static Optional<String> firstIn(String text) {
    return all(text).min(Comparator.comparingInt(Found::at)).map(Found::iso);
  }

  /** The last date in a text. */
  static Optional<String> lastIn(String text) {
    return all(text).max(Comparator.comparingInt(Found::at)).map(Found::iso);
  }

  private static Stream<Found> all(String text) {
    return Stream.of(
            read(NAMED, text, m -> day(m.group(3), month(m.group(2)), m.group(1))),
            read(FIGURES, text, m -> day(m.group(3), number(m.group(2)), m.group(1))),
            read(ISO, text, m -> day(m.group(1), number(m.group(2)), m.group(3))),
            read(
                ISO_MONTH,
                text,
                m -> YearMonth.of(number(m.group(1)), number(m.group(2))).toString()))
        .flatMap(Function.identity());
  }

  /** Whether a line is a date and nothing else, a label apart. */
  static boolean isAlone(String line) {
    String bare =
        line.replaceFirst("(?i)^(?:date|dyddiad)\\s*:?\\s*", "")
            .replaceFirst(" \\d{1,2}:\\d{2}(?: [A-Z]{3,4})?$", ""); // as Outlook writes it
    return bare.length() <= 30
        && firstIn(bare).isPresent()
        && bare.split("\\s+", -1).length <= 4
        && Character.isLetterOrDigit(bare.charAt(bare.length() - 1));
  }

  private record Found(int at, String iso) {}

  private static Stream<Found> read(Pattern form, String text, Function<MatchResult, String> iso) {
    return form.matcher(text).results().flatMap(match -> valid(match, iso));
  }

  private static Stream<Found> valid(MatchResult match, Function<MatchResult, String> iso) {
    try {
      return Stream.of(new Found(match.start(), iso.apply(match)));
    } catch (DateTimeException e) {
      return Stream.of(); // 45 March: figures that only look like a date
    }
  }

  private static String day(String year, int month, String day) {
    return LocalDate.of(number(year), month, number(day)).toString();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int welsh = WELSH.indexOf(lower.startsWith("fawrth") ? "mawrth" : lower);
    return 1 + (welsh >= 0 ? welsh : ENGLISH.indexOf(lower.substring(0, 3)));
  }
}
