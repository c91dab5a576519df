package uk.gov.ppo.docket.text.document;

/** Tells whether a line begins a list item: {@code a)}, {@code (iv)}, {@code 12.}, {@code o }. */
final class ListItem {
  private static final String BULLETS = "•·▪◦‣●○■□➢\uf0b7\uf0a7";
  private static final String SPACED_BULLETS = "-–—*o";

  /** Longer runs of digits are years, longer words are words. */
  private static final int LONGEST_NUMBER = 3;

  private ListItem() {}

  static boolean begins(String line) {
    char first = line.charAt(0);
    boolean spaced = line.length() > 1 && Character.isWhitespace(line.charAt(1));
    boolean starred = first == '*' && line.length() > 1 && Character.isLetter(line.charAt(1));
    return BULLETS.indexOf(first) >= 0
        || (SPACED_BULLETS.indexOf(first) >= 0 && (spaced || line.length() == 1))
        || starred
        || isLabelled(line)
        || isQuestion(line);
  }

  private static boolean isLabelled(String line) {
    int from = line.charAt(0) == '(' ? 1 : 0;
    int end = from;
    while (end < line.length()
        && (Character.isLetterOrDigit(line.charAt(end)) || isLevel(line, end))) {
      end++;
    }
    if (end == from || end == line.length() || !isLabel(line.substring(from, end))) {
      return false;
    }
    char close = line.charAt(end);
    boolean closed = close == ')' || (from == 0 && (close == '.' || close == ':'));
    boolean level = line.indexOf('.') > 0 && line.indexOf('.') < end && close == ' ';
    return level || (closed && (end + 1 == line.length() || !isWordChar(line.charAt(end + 1))));
  }

  /** The inner dot of {@code 1.2}. */
  private static boolean isLevel(String line, int at) {
    return at > 0
        && line.charAt(at) == '.'
        && at + 1 < line.length()
        && Character.isDigit(line.charAt(at + 1))
        && Character.isDigit(line.charAt(at - 1));
  }

  private static boolean isLabel(String label) {
    if (Character.isDigit(label.charAt(0))) {
      return label.indexOf('.') > 0 || label.length() <= LONGEST_NUMBER;
    }
    return label.length() == 1 || label.chars().allMatch(c -> "ivxIVX".indexOf(c) >= 0);
  }

  private static boolean isWordChar(char c) {
    return Character.isDigit(c) || Character.isLowerCase(c);
  }

  /** {@code Q3} and {@code Question 3}. */
  private static boolean isQuestion(String line) {
    int at = line.startsWith("Question ") ? "Question ".length() : line.startsWith("Q") ? 1 : 0;
    return at > 0 && at < line.length() && Character.isDigit(line.charAt(at));
  }
}
