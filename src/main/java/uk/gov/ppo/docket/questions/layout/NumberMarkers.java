package uk.gov.ppo.docket.questions.layout;

import java.util.Locale;
import java.util.Set;

/**
 * {@code 1.} {@code 1)} {@code (1)} {@code [1]} {@code 1:} {@code 2a)} {@code 1.1} {@code 1.2.3}.
 */
final class NumberMarkers implements MarkerReader {
  /** The levels of {@code 1.2.3.4}. */
  private static final int DEEPEST = 4;

  /** The family of numbers with nothing behind them. */
  static final String OPEN = "n ";

  private static final Set<String> MONTHS =
      Set.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final LetterMarkers LETTERS = new LetterMarkers();

  @Override
  public Marker read(String text, int at, int end) {
    boolean bracketed = at < end && (text.charAt(at) == '(' || text.charAt(at) == '[');
    int digits = bracketed ? at + 1 : at;
    int after = MarkerReader.endOfDigits(text, digits, end);
    if (after == digits || after == end) {
      return Marker.NONE;
    }
    int number = Integer.parseInt(text.substring(digits, after));
    if (!bracketed && isLevel(text, after, end)) {
      return level(text, at, after, end);
    }
    return closed(text, at, after, end, number, bracketed);
  }

  private static Marker closed(
      String text, int at, int after, int end, int number, boolean bracketed) {
    if (!bracketed && number > 0 && isBeforeLetter(text, after, end)) {
      return new Marker("n.", number, 0, at, MarkerReader.skipSpace(text, after, end));
    }
    if (Character.isLetter(text.charAt(after))) {
      return lettered(text, at, after, end, number);
    }
    if (!bracketed && isLetterBetweenStops(text, after, end)) {
      return lettered(text, at, after + 1, end, number);
    }
    int closed = close(text, after, end, bracketed);
    if (number == 0) {
      return Marker.NONE;
    }
    if (closed == after) {
      return bracketed ? Marker.NONE : open(text, at, after, end, number);
    }
    String family = (bracketed ? "(" : "") + "n" + text.substring(after, closed);
    return marker(text, family, number, at, closed, end);
  }

  /** {@code 3 How many} with nothing behind the number. */
  private static Marker open(String text, int at, int after, int end, int number) {
    int next = MarkerReader.skipSpace(text, after, end);
    boolean dash = next > after && next < end && "-–—".indexOf(text.charAt(next)) >= 0;
    if (dash) {
      int words = MarkerReader.skipSpace(text, next + 1, end);
      boolean asks = words > next + 1 && words < end && Character.isUpperCase(text.charAt(words));
      return asks ? new Marker(OPEN, number, 0, at, words) : Marker.NONE;
    }
    boolean high = next > after && next < end && Character.isUpperCase(text.charAt(next));
    return high && !isMonth(text, next, end) ? new Marker(OPEN, number, 0, at, next) : Marker.NONE;
  }

  /** {@code 3 May} is a date. */
  private static boolean isMonth(String text, int at, int end) {
    int to = at;
    while (to < end && Character.isLetter(text.charAt(to))) {
      to++;
    }
    boolean asks = text.startsWith("May I", at) || text.startsWith("May we", at);
    return !asks
        && to - at >= 3
        && MONTHS.contains(text.substring(at, at + 3).toLowerCase(Locale.ROOT));
  }

  /** {@code 2 a)} and {@code 2 (a)} are two markers, the first without its full stop. */
  private static boolean isBeforeLetter(String text, int after, int end) {
    int next = MarkerReader.skipSpace(text, after, end);
    return next > after && LETTERS.read(text, next, end).ordinal() == 1;
  }

  /** {@code 2.a.} and {@code 2.a)}. */
  private static boolean isLetterBetweenStops(String text, int dot, int end) {
    return text.charAt(dot) == '.'
        && dot + 2 < end
        && Character.isLetter(text.charAt(dot + 1))
        && (text.charAt(dot + 2) == '.' || text.charAt(dot + 2) == ')');
  }

  /** {@code 2a)}: a letter's place within number two. */
  private static Marker lettered(String text, int at, int after, int end, int number) {
    char letter = Character.toLowerCase(text.charAt(after));
    int closed = close(text, after + 1, end, false);
    if (letter > 'z' || closed == after + 1) {
      return Marker.NONE;
    }
    return marker(text, "sub " + number + "x", letter - 'a' + 1, at, closed, end);
  }

  private static boolean isLevel(String text, int dot, int end) {
    return text.charAt(dot) == '.' && dot + 1 < end && Character.isDigit(text.charAt(dot + 1));
  }

  /**
   * {@code 1.2}: counts within {@code 1.}; what looks like a decimal needs white space after it.
   */
  private static Marker level(String text, int at, int firstDot, int end) {
    int from = firstDot + 1;
    int to = MarkerReader.endOfDigits(text, from, end);
    for (int depth = 2;
        depth < DEEPEST && to > from && to < end && isLevel(text, to, end);
        depth++) {
      from = to + 1;
      to = MarkerReader.endOfDigits(text, from, end);
    }
    int closed = to < end && ".):".indexOf(text.charAt(to)) >= 0 ? to + 1 : to;
    boolean spaced = closed < end && Character.isWhitespace(text.charAt(closed));
    if (to == from || to - from > 2 || !spaced) {
      return Marker.NONE;
    }
    int next = MarkerReader.skipSpace(text, closed, end);
    boolean low = next < end && Character.isLowerCase(text.charAt(next)) && closed == to;
    if (low && !MarkerReader.beginsLine(text, at)) {
      return Marker.NONE; // "1.5 million"
    }
    int ordinal = Integer.parseInt(text.substring(from, to));
    return new Marker("n" + text.substring(at, from), ordinal, 0, at, next);
  }

  private static int close(String text, int from, int end, boolean bracketed) {
    if (from >= end) {
      return from;
    }
    char c = text.charAt(from);
    if (bracketed) {
      return c == ')' || c == ']' ? from + 1 : from;
    }
    if (text.startsWith(".)", from) || text.startsWith(".-", from)) {
      return from + 2;
    }
    return c == '.' || c == ')' || c == ':' || c == ']' ? from + 1 : from;
  }

  private static Marker marker(
      String text, String family, int ordinal, int at, int closed, int end) {
    int next = MarkerReader.skipEmphasis(text, closed, end);
    boolean joined = next == closed && next < end && !mayFollowAtOnce(text.charAt(next), family);
    return joined ? Marker.NONE : new Marker(family, ordinal, 0, at, next);
  }

  /** {@code 1.How} begins an item; {@code 1.5}, {@code 10:30} and {@code 1)(b)} do not. */
  private static boolean mayFollowAtOnce(char c, String family) {
    boolean quote = c == '"' || c == '“' || c == '\'' || c == '‘';
    return quote || (family.endsWith(")") ? Character.isLetter(c) : Character.isUpperCase(c));
  }
}
