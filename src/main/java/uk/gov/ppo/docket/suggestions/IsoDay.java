package uk.gov.ppo.docket.suggestions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads the dates of precedents: a day, a month or a year. */
final class IsoDay {
  private IsoDay() {}

  /** The last day it may mean; {@code null} where it says none. */
  static @Nullable LocalDate lastOf(String iso) {
    try {
      return switch (iso.length()) {
        case 4 -> Year.parse(iso).atMonth(12).atEndOfMonth();
        case 7 -> YearMonth.parse(iso).atEndOfMonth();
        default -> LocalDate.parse(iso);
      };
    } catch (DateTimeException unknown) {
      return null;
    }
  }
}
