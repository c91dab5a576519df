package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a disclosure log: CSV with a header line, or JSON lines {@code {id, request_id, authority,
 * date, request, question, answer, outcome, sections[]}}, all but the question optional.
 *
 * <p>A pair without id is named after its file and line, {@code log.csv#7}.
 */
public final class DisclosureLog {
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final int MOST_NAMED = 10; // lines in one complaint

  private DisclosureLog() {}

  /** Whether a file of this name is read as a disclosure log. */
  public static boolean isOne(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".csv") || lower.endsWith(".jsonl");
  }

  /**
   * The pairs of a log.
   *
   * @param name its file name; {@code .csv} is read as CSV, anything else as JSON lines
   * @param content in UTF-8, UTF-16 with its mark, or windows-1252
   * @throws LetterUnreadable when a line cannot be read; names file, line and column
   */
  public static List<Precedent> read(String name, byte[] content) {
    String text = LogTable.decoded(content);
    List<LogEntry> entries =
        name.toLowerCase(Locale.ROOT).endsWith(".csv") ? csv(name, text) : jsonLines(name, text);
    if (entries.isEmpty()) {
      throw new LetterUnreadable(name + " has no line with a question");
    }
    return pairs(entries);
  }

  /** All of them or none: half a log would look whole. What is wrong is named together. */
  private static List<Precedent> pairs(List<LogEntry> entries) {
    Set<String> ids = new HashSet<>();
    List<Precedent> pairs = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (LogEntry entry : entries) {
      try {
        Precedent pair = entry.precedent();
        if (!ids.add(pair.id())) {
          throw entry.wrong(LogColumn.ID, "\"" + pair.id() + "\" stands twice; ids must differ");
        }
        pairs.add(pair);
      } catch (LetterUnreadable e) {
        wrong.add(String.valueOf(e.getMessage()));
      }
    }
    if (!wrong.isEmpty()) {
      int more = wrong.size() - MOST_NAMED;
      throw new LetterUnreadable(
          String.join("; ", wrong.subList(0, Math.min(MOST_NAMED, wrong.size())))
              + (more > 0 ? "; and " + more + " more" : ""));
    }
    return pairs;
  }

  private static List<LogEntry> csv(String name, String text) {
    LogTable table = LogTable.of(name, text);
    LogColumn.Headers headers = LogColumn.headers(name, table.head());
    return table
        .body()
        .map(row -> LogEntry.of(name, row.line(), column -> headers.value(column, row.cells())))
        .toList();
  }

  private static List<LogEntry> jsonLines(String name, String text) {
    List<LogEntry> entries = new ArrayList<>();
    long number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        JsonNode json = json(name, number, line);
        entries.add(LogEntry.of(name, number, column -> value(json.path(column.key()))));
      }
    }
    return entries;
  }

  private static JsonNode json(String name, long line, String text) {
    try {
      JsonNode json = JSON.readTree(text);
      if (json.isObject()) {
        return json;
      }
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw new LetterUnreadable(
          "%s line %d, column %d: not JSON; each line must be one object"
              .formatted(name, line, column));
    }
    throw new LetterUnreadable("%s line %d: not an object {…}".formatted(name, line));
  }

  private static String value(JsonNode node) {
    if (node.isArray()) {
      List<String> values = new ArrayList<>();
      node.forEach(each -> values.add(each.asString("")));
      return String.join(";", values);
    }
    return node.isNull() ? "" : node.asString("");
  }
}
