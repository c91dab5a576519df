package uk.gov.ppo.docket.officer;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.gov.ppo.docket.judgements.Tally;

/**
 * Judgements counted, as a page shows them.
 *
 * @param name what they have in common, in words
 */
record TallyLine(String name, Tally tally) {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  static TallyLine ofMonth(Tally tally) {
    return new TallyLine(MONTH.format(YearMonth.parse(tally.of())), tally);
  }

  static TallyLine ofTenth(Tally tally) {
    int tenth = Integer.parseInt(tally.of());
    return new TallyLine(
        "0.%d to %s".formatted(tenth, tenth == 9 ? "1" : "0." + (tenth + 1)), tally);
  }

  /** {@code 34 of 50 (68%)}; nothing but a dash where none was counted. */
  static String part(int some, int all) {
    return all == 0 ? "–" : "%d of %d (%d%%)".formatted(some, all, Math.round(100.0 * some / all));
  }

  public String used() {
    return part(tally.accepted() + tally.adapted(), tally.all());
  }

  public String hits() {
    return part(tally.hits(), tally.all());
  }

  /** How many were expected to ask the same, by the confidence they were offered with. */
  public String expected() {
    return "%.1f of %d (%d%%)"
        .formatted(tally.expected(), tally.all(), Math.round(100 * tally.confidence()));
  }
}
