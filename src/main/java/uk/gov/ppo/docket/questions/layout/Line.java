package uk.gov.ppo.docket.questions.layout;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.questions.Span;

/**
 * One line that says something.
 *
 * @param span the line without white space at its ends
 * @param indent columns of white space before it (a tab is four)
 * @param afterBlank whether a blank line, or nothing at all, comes before it
 */
record Line(Span span, int indent, boolean afterBlank) {

  /** The lines of a text, blank ones left out; ends are LF, CR LF, CR and Unicode's two. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    int start = 0;
    while (start <= text.length()) {
      int end = endOfLine(text, start);
      Span span = new Span(start, end).trimmed(text);
      if (!span.isEmpty()) {
        lines.add(new Line(span, indent(text, start, span.start()), afterBlank));
      }
      afterBlank = span.isEmpty();
      start = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return lines;
  }

  /** The column where it ends. */
  int width() {
    return indent + span.end() - span.start();
  }

  private static int endOfLine(String text, int from) {
    int at = from;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isEnd(char c) {
    return c <= '\r' ? c >= '\n' : c == '\u2028' || c == '\u2029';
  }

  private static int indent(String text, int from, int to) {
    int columns = 0;
    for (int i = from; i < to; i++) {
      columns += text.charAt(i) == '\t' ? 4 : 1;
    }
    return columns;
  }
}
