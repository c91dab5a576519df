package uk.gov.ppo.docket.questions.zones;

/**
 * Text without the marks that chatbots set: stars around bold words, number signs before titles,
 * rules across the page. Char for char, so that places hold.
 */
final class Markup {
  private Markup() {}

  static String without(String text) {
    if (!text.contains("**") && !text.contains("##") && !text.contains("---") && !text.contains("__")) {
      return text;
    }
    char[] plain = text.toCharArray();
    int line = 0;
    while (line < plain.length) {
      int end = endOfLine(text, line);
      clear(plain, line, end);
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
    if (isRule(plain, at, end)) {
      java.util.Arrays.fill(plain, at, end, ' ');
      return;
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
