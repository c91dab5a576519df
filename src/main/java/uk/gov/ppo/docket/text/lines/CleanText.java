package uk.gov.ppo.docket.text.lines;

/** Text without the characters a reader cannot see and a search would trip over. */
public final class CleanText {
  private CleanText() {}

  /**
   * The text with {@code \n} line ends, plain spaces for every kind of blank, no zero-width or
   * control characters, no blanks at line ends, and no blank lines before or after it.
   */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        endLine(clean);
        i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
      } else if (endsLine(c)) {
        endLine(clean);
      } else if (!isInvisible(c)) {
        clean.append(isBlank(c) ? ' ' : c);
      }
    }
    endLine(clean);
    return trimLines(clean.toString());
  }

  /** The text without the blank lines around it; the first line's indent stays. */
  public static String trimLines(String text) {
    int start = 0;
    for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
      start = text.charAt(i) == '\n' ? i + 1 : start;
    }
    return text.substring(start).stripTrailing();
  }

  private static void endLine(StringBuilder clean) {
    int end = clean.length();
    while (end > 0 && (clean.charAt(end - 1) == ' ' || clean.charAt(end - 1) == '\t')) {
      end--;
    }
    clean.setLength(end);
    clean.append('\n');
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\f' || c == 0x0B || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isBlank(char c) {
    return c != '\t' && Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** Soft hyphens, zero-width and direction marks, byte order marks, control characters. */
  private static boolean isInvisible(char c) {
    int type = Character.getType(c);
    return type == Character.FORMAT || (type == Character.CONTROL && c != '\t');
  }
}
