package uk.gov.ppo.docket.questions.zones;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Labels such as {@code D1.} and {@code Item 3:} as plain numbers, which lists are read by. Char
 * for char, so that places hold.
 */
final class Codes {
  private static final int FEWEST = 2;

  private Codes() {}

  static String asNumbers(String text, List<TextLine> lines) {
    Map<String, Integer> uses = new HashMap<>();
    lines.forEach(line -> uses.merge(prefix(text, line), 1, Integer::sum));
    char[] plain = text.toCharArray();
    for (TextLine line : lines) {
      String prefix = prefix(text, line);
      if (!prefix.isEmpty() && uses.getOrDefault(prefix, 0) >= FEWEST) {
        drawToMargin(plain, line.span().start(), prefix.length());
      }
    }
    return new String(plain);
  }

  /** The number takes the letters' place: further in, it would stand within the list before it. */
  private static void drawToMargin(char[] plain, int start, int letters) {
    int from = start + letters;
    int to = from;
    while (to < plain.length && Character.isDigit(plain[to])) {
      to++;
    }
    to++; // the full stop or bracket behind it
    System.arraycopy(plain, from, plain, start, to - from);
    Arrays.fill(plain, to - letters, to, ' ');
  }

  /** The letters before the number of a line's label; empty where it has no such label. */
  private static String prefix(String text, TextLine line) {
    int start = line.span().start();
    int at = start;
    while (at < line.span().end()
        && (Character.isUpperCase(text.charAt(at)) || text.charAt(at) == '-')) {
      at++;
    }
    if (at == start && at < line.span().end()) {
      return "";
    }
    if (text.startsWith("tem ", at) && text.charAt(start) == 'I') {
      at = start + 5;
    }
    int digits = at;
    while (digits < line.span().end()
        && digits - at < 3
        && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean closed = digits < line.span().end() && ".):]".indexOf(text.charAt(digits)) >= 0;
    boolean question = text.charAt(start) == 'Q' && at == start + 1;
    return digits > at && closed && at - start <= 5 && !question ? text.substring(start, at) : "";
  }
}
