package uk.gov.ppo.docket.letters;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.outcomes.OutcomeReader;
import uk.gov.ppo.docket.outcomes.StatedOutcome;

/**
 * One line of a disclosure log.
 *
 * @param file the log
 * @param line its line, from 1
 * @param values what it says, column by column
 */
record LogEntry(String file, long line, Map<LogColumn, String> values) {
  /** What authorities call an outcome, where it is not our own word for it. */
  private static final Map<String, Outcome> CALLED =
      Map.ofEntries(
          Map.entry("granted", Outcome.HELD),
          Map.entry("granted in full", Outcome.HELD),
          Map.entry("disclosed", Outcome.HELD),
          Map.entry("disclosed in full", Outcome.HELD),
          Map.entry("full disclosure", Outcome.HELD),
          Map.entry("information provided", Outcome.HELD),
          Map.entry("information supplied", Outcome.HELD),
          Map.entry("all information supplied", Outcome.HELD),
          Map.entry("successful", Outcome.HELD),
          Map.entry("partial", Outcome.PARTIALLY_HELD),
          Map.entry("partial disclosure", Outcome.PARTIALLY_HELD),
          Map.entry("partially disclosed", Outcome.PARTIALLY_HELD),
          Map.entry("disclosed in part", Outcome.PARTIALLY_HELD),
          Map.entry("granted in part", Outcome.PARTIALLY_HELD),
          Map.entry("part refused", Outcome.PARTIALLY_HELD),
          Map.entry("information not held", Outcome.NOT_HELD),
          Map.entry("no information held", Outcome.NOT_HELD),
          Map.entry("withheld", Outcome.EXEMPT),
          Map.entry("refused", Outcome.REFUSED_OTHER),
          Map.entry("refused in full", Outcome.REFUSED_OTHER),
          Map.entry("vexatious", Outcome.REFUSED_OTHER));

  static LogEntry of(String file, long line, Function<LogColumn, String> values) {
    Map<LogColumn, String> all = new EnumMap<>(LogColumn.class);
    for (LogColumn column : LogColumn.values()) {
      all.put(column, values.apply(column).strip());
    }
    return new LogEntry(file, line, all);
  }

  /** The error for a value that cannot be read. */
  LetterUnreadable wrong(LogColumn column, String what) {
    return new LetterUnreadable(
        "%s line %d, column %s: %s".formatted(file, line, column.key(), what));
  }

  /**
   * The pair; an outcome that is not given is read from the answer.
   *
   * @throws LetterUnreadable when a value cannot be read
   */
  Precedent precedent() {
    if (value(LogColumn.QUESTION).isEmpty()) {
      throw wrong(LogColumn.QUESTION, "is empty");
    }
    String id = or(LogColumn.ID, or(LogColumn.REQUEST_ID, file) + "#" + line);
    StatedOutcome stated = OutcomeReader.read(value(LogColumn.ANSWER));
    return new Precedent(
        id,
        or(LogColumn.REQUEST_ID, id),
        value(LogColumn.AUTHORITY),
        date(),
        file,
        value(LogColumn.REQUEST),
        value(LogColumn.QUESTION),
        value(LogColumn.ANSWER),
        value(LogColumn.OUTCOME).isEmpty() ? stated.outcome() : outcome(),
        value(LogColumn.SECTIONS).isEmpty() ? stated.sections() : sections());
  }

  private String value(LogColumn column) {
    return values.getOrDefault(column, "");
  }

  private String or(LogColumn column, String other) {
    return value(column).isEmpty() ? other : value(column);
  }

  private String date() {
    String written = value(LogColumn.DATE);
    return written.isEmpty() || written.matches("\\d{4}")
        ? written
        : WrittenDate.firstIn(written)
            .orElseThrow(
                () -> wrong(LogColumn.DATE, "\"" + written + "\" is no date; write 2024-03-12"));
  }

  private Outcome outcome() {
    String written = value(LogColumn.OUTCOME).toLowerCase(Locale.ROOT);
    Outcome called = CALLED.get(written.replaceAll("[^a-z ]", " ").strip());
    return called != null
        ? called
        : Stream.of(Outcome.values())
            .filter(outcome -> outcome.code().equals(written.replace(' ', '_')))
            .findFirst()
            .orElseThrow(() -> wrong(LogColumn.OUTCOME, unknown(written)));
  }

  private static String unknown(String written) {
    return "\"%s\" is no outcome; write one of %s"
        .formatted(written, Stream.of(Outcome.values()).map(Outcome::code).toList());
  }

  private List<String> sections() {
    return Stream.of(value(LogColumn.SECTIONS).split("[;,]", -1))
        .map(String::strip)
        .filter(section -> !section.isEmpty())
        .toList();
  }
}
