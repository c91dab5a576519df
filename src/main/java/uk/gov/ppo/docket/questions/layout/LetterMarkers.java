package uk.gov.ppo.docket.questions.layout;

/** {@code a)} {@code (a)} {@code a.} {@code A:} and Roman numbers {@code ii)} {@code (IV)}. */
final class LetterMarkers implements MarkerReader {
  private static final int LONGEST = 5;

  /** The family of letters with nothing behind them. */
  static final String OPEN = "A ";

  @Override
  public Marker read(String text, int at, int end) {
    boolean bracketed = at < end && text.charAt(at) == '(';
    int from = bracketed ? at + 1 : at;
    int to = endOfLetters(text, from, end);
    if (!bracketed && to == from + 1 && to < end && Character.isWhitespace(text.charAt(to))) {
      return open(text, at, to, end);
    }
    if (to == from || to >= end || "):.".indexOf(text.charAt(to)) < 0) {
      return Marker.NONE;
    }
    if (bracketed && text.charAt(to) != ')') {
      return Marker.NONE;
    }
    return marker(text, at, from, to, end);
  }

  /** {@code A How many} with nothing behind the letter. */
  private static Marker open(String text, int at, int to, int end) {
    int next = MarkerReader.skipSpace(text, to, end);
    boolean high = next < end && Character.isUpperCase(text.charAt(next));
    boolean capital = Character.isUpperCase(text.charAt(at));
    return high && capital ? new Marker(OPEN, text.charAt(at) - 'A' + 1, 0, at, next) : Marker.NONE;
  }

  /** Behind so many letters as a Roman number may have; where it began when there are more. */
  static int endOfLetters(String text, int from, int end) {
    int at = from;
    while (at < end && at - from <= LONGEST && isLatin(text.charAt(at))) {
      at++;
    }
    return at - from > LONGEST ? from : at;
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isHighBehindLow(String text, int letter, int next) {
    boolean word = next + 1 < text.length() && Character.isLowerCase(text.charAt(next + 1));
    return Character.isLowerCase(text.charAt(letter))
        && Character.isUpperCase(text.charAt(next))
        && word;
  }

  private static Marker marker(String text, int at, int from, int to, int end) {
    String letters = text.substring(from, to);
    boolean single = letters.length() == 1;
    int roman = RomanNumber.value(letters);
    int next = MarkerReader.skipEmphasis(text, to + 1, end);
    boolean spaced = next > to + 1 || next == end;
    boolean beforeHigh = single && !spaced && isHighBehindLow(text, from, next);
    // "i.e.", "U.S." and "a.m." are no markers; "(a)the" and "a.The" are.
    if ((!single && roman == 0) || !(spaced || beforeHigh || text.charAt(to) == ')')) {
      return Marker.NONE;
    }
    String kind = Character.isUpperCase(letters.charAt(0)) ? "A" : "a";
    String family = text.substring(at, from) + kind + text.charAt(to);
    int letter = single ? Character.toLowerCase(letters.charAt(0)) - 'a' + 1 : 0;
    return new Marker(family, letter, roman, at, next);
  }
}
