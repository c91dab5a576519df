package uk.gov.ppo.docket.questions.zones;

/**
 * Text without the marks that chatbots set: stars around bold words, number signs before titles,
 * rules across the page. Char for char, so that places hold.
 */
final class Markup {
  private static final int LONGEST_CODE = 5;

  private Markup() {}

  static String without(String text) {
    if (!text.contains("**")
        && !text.contains("##")
        && !text.contains("---")
        && !text.contains("__")
        && !text.contains("|-")
        && !text.contains("☐")) {
      return text;
    }
    char[] plain = text.toCharArray();
    int line = 0;
    while (line < plain.length) {
      int end = endOfLine(text, line);
      clear(plain, line, end);
      if (text.startsWith("|-", line) && line > 0) {
        java.util.Arrays.fill(plain, text.lastIndexOf('\n', line - 2) + 1, line - 1, ' '); // heads
      }
      line = end + 1;
    }
    return new String(plain);
  }

  static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static void clear(char[] plain, int start, int end) {
    int at = start;
    while (at < end && plain[at] == ' ') {
      at++;
    }
    if (at < end && plain[at] == '|') {
      clearRow(plain, at, end);
      return;
    }
    if (isRule(plain, at, end)) {
      java.util.Arrays.fill(plain, at, end, ' ');
      return;
    }
    if (at < end && "☐☑☒✓✔".indexOf(plain[at]) >= 0) {
      plain[at] = '-';
    }
    int signs = at;
    while (signs < end && plain[signs] == '#') {
      plain[signs++] = ' ';
    }
    for (int i = at; i + 1 < end; i++) {
      if ((plain[i] == '*' || plain[i] == '_') && plain[i + 1] == plain[i]) {
        plain[i] = ' ';
        plain[i + 1] = ' ';
      }
    }
  }

  /** A row of a table as a line; a short code in its first cell becomes the line's label. */
  private static void clearRow(char[] plain, int at, int end) {
    String row = new String(plain, at, end - at);
    boolean rule =
        row.chars().allMatch(c -> c == '|' || c == '-' || c == ':' || c == ' ' || c == '\r');
    for (int i = at; i < end; i++) {
      plain[i] = rule || plain[i] == '|' ? ' ' : plain[i];
    }
    int cell = row.indexOf('|', 1);
    String code = cell < 0 ? "" : row.substring(1, cell).strip();
    if (!code.isEmpty()
        && code.length() <= LONGEST_CODE
        && Character.isDigit(code.charAt(code.length() - 1))) {
      plain[at + row.indexOf(code) + code.length()] = ')';
    }
  }

  /** A line of nothing but three dashes, stars or underscores or more. */
  private static boolean isRule(char[] text, int at, int end) {
    int count = 0;
    for (int i = at; i < end; i++) {
      if (text[i] != text[at] && !Character.isWhitespace(text[i])) {
        return false;
      }
      count += text[i] == text[at] ? 1 : 0;
    }
    return count >= 3 && "-*_=".indexOf(text[at]) >= 0;
  }
}
