package uk.gov.ppo.docket.questions.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Words;

/**
 * A line that says something.
 *
 * @param span without white space at its ends
 * @param afterBlank whether a blank line comes before it, or nothing
 * @param beforeBlank whether a blank line comes after it, or nothing
 */
record TextLine(Span span, boolean afterBlank, boolean beforeBlank) {
  private static final Pattern LEVEL = Pattern.compile("\\d{1,2}(\\.\\d{1,2}){1,3}"); // 2.1, 2.1.3

  static List<TextLine> of(String text) {
    List<TextLine> lines = new ArrayList<>();
    boolean afterBlank = true;
    for (int start = 0; start < text.length(); start = Markup.endOfLine(text, start) + 1) {
      Span span = new Span(start, Markup.endOfLine(text, start)).trimmed(text);
      if (!span.isEmpty()) {
        lines.add(new TextLine(span, afterBlank, true));
      }
      if (!span.isEmpty() && !afterBlank) {
        TextLine before = lines.get(lines.size() - 2);
        lines.set(lines.size() - 2, new TextLine(before.span(), before.afterBlank(), false));
      }
      afterBlank = span.isEmpty();
    }
    return lines;
  }

  /** Whether a number, a letter or a bullet stands at its head. */
  boolean isMarked(String text) {
    return endOfMarker(text) > span.start() || isCalled(text);
  }

  /** {@code Request 1:}, {@code Question 2 -}. */
  private boolean isCalled(String text) {
    Words words = Words.in(text, span);
    boolean counted = words.has(1) && Character.isDigit(words.at(1).charAt(0));
    return counted
        && switch (words.at(0)) {
          case "request", "question", "item", "query", "ask", "point", "cwestiwn", "cais" -> true;
          default -> false;
        };
  }

  /** Where its words begin, behind a number, a letter or a bullet. */
  int endOfMarker(String text) {
    int at = span.start();
    if ("-*•–o·".indexOf(text.charAt(at)) >= 0 && isSpace(text, at + 1)) {
      return at + 1;
    }
    int from = text.charAt(at) == '(' || text.charAt(at) == '[' ? at + 1 : at;
    int to = from;
    while (to < span.end()
        && to - from < 6
        && (Character.isLetterOrDigit(text.charAt(to)) || (to > from && text.charAt(to) == '.'))) {
      to++;
    }
    boolean level = to > from + 2 && LEVEL.matcher(text).region(from, to).matches();
    if (level && isSpace(text, to)) {
      return to;
    }
    boolean dotted = to > from + 1 && text.charAt(to - 1) == '.';
    boolean closed = dotted || (to < span.end() && ".):]".indexOf(text.charAt(to)) >= 0);
    int end = dotted ? to : to + 1;
    return to > from
            && closed
            && counts(text.substring(from, dotted ? to - 1 : to))
            && isSpace(text, end)
        ? end
        : at;
  }

  /** {@code 12}, {@code b}, {@code iv}, {@code D1}; {@code Re} and {@code To} are words. */
  private static boolean counts(String label) {
    return label.length() == 1
        || label.chars().anyMatch(Character::isDigit)
        || label.chars().allMatch(c -> "ivxlcIVXLC".indexOf(c) >= 0);
  }

  private boolean isSpace(String text, int at) {
    return at < span.end() && Character.isWhitespace(text.charAt(at));
  }
}
