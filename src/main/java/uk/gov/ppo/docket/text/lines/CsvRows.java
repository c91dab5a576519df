package uk.gov.ppo.docket.text.lines;

import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated values (RFC 4180) as one line a row, cells apart by tabs. Spreadsheets of other
 * countries put semicolons, and copied ones tabs, where English ones put commas.
 */
public final class CsvRows {
  private final String text;
  private final char separator;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();

  private CsvRows(String text) {
    this.text = text;
    this.separator = separator(text);
  }

  /** The rows; those of a questionnaire are list items. */
  public static String lines(String text) {
    CsvRows csv = new CsvRows(text);
    csv.read();
    List<String> lines =
        Questionnaire.lines(csv.rows)
            .orElseGet(
                () ->
                    csv.rows.stream().map(row -> String.join("\t", row).stripTrailing()).toList());
    return String.join("\n", lines);
  }

  /** What there is most of in the first line. */
  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    char best = ',';
    for (char each : new char[] {';', '\t'}) {
      best = count(first, each) > count(first, best) ? each : best;
    }
    return best;
  }

  private static long count(String line, char c) {
    return line.chars().filter(each -> each == c).count();
  }

  private void read() {
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean doubled = quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
      if (doubled) {
        cell.append('"');
        i++;
      } else if (c == '"' && (quoted || cell.toString().isBlank())) {
        quoted = !quoted;
      } else if (quoted) {
        cell.append(c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
      } else {
        plain(c);
      }
    }
    endRow();
  }

  private void plain(char c) {
    if (c == separator) {
      endCell();
    } else if (c == '\n') {
      endRow();
    } else if (c != '\r') {
      cell.append(c);
    }
  }

  private void endCell() {
    row.add(cell.toString().strip());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    if (row.stream().anyMatch(each -> !each.isEmpty())) {
      rows.add(row);
    }
    row = new ArrayList<>();
  }
}
