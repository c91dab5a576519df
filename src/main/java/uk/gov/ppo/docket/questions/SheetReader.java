package uk.gov.ppo.docket.questions;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the questions of a spreadsheet. A row of several cells, which tabs keep apart, is data; a
 * row that was known for a question is a list item, whatever its words; other rows are headings.
 */
final class SheetReader {
  private static final int LONGEST_LABEL = 10;

  private final String rows;
  private final List<FoundQuestion> questions = new ArrayList<>();
  private List<Span> context = new ArrayList<>();
  private boolean headed;

  private SheetReader(String rows) {
    this.rows = rows;
  }

  /** The questions, each with the heading it stands under; none where all is data. */
  static List<FoundQuestion> find(String rows) {
    SheetReader reader = new SheetReader(rows);
    int start = 0;
    while (start < rows.length()) {
      int end = rows.indexOf('\n', start);
      end = end < 0 ? rows.length() : end;
      reader.add(new Span(start, end).trimmed(rows));
      start = end + 1;
    }
    return reader.questions;
  }

  private void add(Span row) {
    String words = row.in(rows);
    int label = words.indexOf('\t') < 0 ? endOfLabel(words) : 0;
    if (label > 0) {
      ask(words.substring(0, label), new Span(row.start() + label, row.end()).trimmed(rows));
      headed = false;
    } else if (!row.isEmpty()) {
      context = headed ? context : new ArrayList<>();
      context.add(row);
      headed = true;
    }
  }

  private void ask(String label, Span span) {
    String shown = label.equals("-") ? "" : label;
    List<Span> last = context.subList(Math.max(0, context.size() - 2), context.size());
    questions.add(
        new FoundQuestion(
            questions.size() + 1,
            shown,
            span.in(rows),
            span,
            new Span(0, 0),
            List.copyOf(last),
            List.of()));
  }

  /** {@code -}, {@code 3.}, {@code Q3.}, {@code 3.1)}, {@code b.}: 0 where the row has none. */
  private static int endOfLabel(String row) {
    int end = row.indexOf(' ');
    if (end <= 0 || end > LONGEST_LABEL) {
      return 0;
    }
    String label = row.substring(0, end);
    boolean counted = label.length() == 2 || label.codePoints().anyMatch(Character::isDigit);
    boolean closed = ".):".indexOf(label.charAt(end - 1)) >= 0;
    return label.equals("-") || (counted && closed) ? end : 0;
  }
}
