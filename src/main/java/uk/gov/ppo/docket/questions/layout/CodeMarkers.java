package uk.gov.ppo.docket.questions.layout;

/** {@code (A1)} {@code [B2]} {@code (A1-i)}: a section's letter, and a place in it. */
final class CodeMarkers implements MarkerReader {
  /** The family of {@code (A1)}. */
  static final String WHOLE = "(#";

  /** The family of {@code (A1-i)}. */
  static final String PART = "(#-";

  @Override
  public Marker read(String text, int at, int end) {
    boolean bracketed = at + 3 < end && "([".indexOf(text.charAt(at)) >= 0;
    if (!bracketed || !Character.isUpperCase(text.charAt(at + 1))) {
      return Marker.NONE;
    }
    int digits = MarkerReader.endOfDigits(text, at + 2, end);
    int closed = digits == at + 2 ? digits : endOfPart(text, digits, end);
    if (digits == at + 2 || closed >= end || ")]".indexOf(text.charAt(closed)) < 0) {
      return Marker.NONE;
    }
    int next = endOfStops(text, closed + 1, end);
    if (next == end || !Character.isLetter(text.charAt(next))) {
      return Marker.NONE; // "as in table (B2)." refers to one
    }
    int number = Integer.parseInt(text.substring(at + 2, digits));
    return new Marker(closed > digits ? PART : WHOLE, number, 0, at, next);
  }

  /** Behind the {@code -i} of {@code A1-i}. */
  private static int endOfPart(String text, int from, int end) {
    int at = from;
    if (at < end && "-.".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    while (at < end && Character.isLowerCase(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfStops(String text, int from, int end) {
    int at = from;
    while (at < end && ".:".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return MarkerReader.skipSpace(text, at, end);
  }
}
