package uk.gov.ppo.docket.officer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as the GOV.UK style guide writes them, in Europe/London. */
final class LondonTime {
  static final ZoneId ZONE = ZoneId.of("Europe/London");

  private static final DateTimeFormatter DATE = pattern("d MMMM yyyy");
  private static final DateTimeFormatter SHORT_DATE = pattern("d MMM yyyy");
  private static final DateTimeFormatter MONTH = pattern("MMMM yyyy");
  private static final DateTimeFormatter MOMENT = pattern("d MMM yyyy, HH:mm").withZone(ZONE);

  private static final DateTimeFormatter MOMENT_OF_WEEK =
      pattern("EEE d MMM yyyy, HH:mm").withZone(ZONE);

  private LondonTime() {}

  // en with no country: the British locale data of newer JDKs write "Sept" for "Sep"
  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** {@code 12 March 2024}. */
  static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** {@code 12 Mar 2024}, where room is short. */
  static String shortDate(LocalDate date) {
    return SHORT_DATE.format(date);
  }

  /** {@code 12 Mar 2024, 10:15}. */
  static String moment(Instant at) {
    return MOMENT.format(at);
  }

  /** {@code Tue 12 Mar 2024, 10:15}, where it matters how the day lies in its week. */
  static String momentOfWeek(Instant at) {
    return MOMENT_OF_WEEK.format(at);
  }

  /** An ISO 8601 day or month in words; anything else as it stands. */
  static String isoDate(String iso) {
    try {
      return iso.length() == "2024-03".length()
          ? MONTH.format(YearMonth.parse(iso))
          : date(LocalDate.parse(iso));
    } catch (DateTimeException other) {
      return iso;
    }
  }
}
