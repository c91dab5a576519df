package uk.gov.ppo.docket.questions.layout;

import java.util.List;

/** Knows one kind of list marker. A new kind is a new class, named in {@link #ALL}. */
interface MarkerReader {
  /** Every kind, the more particular first. */
  List<MarkerReader> ALL =
      List.of(
          new QuestionMarkers(),
          new CodeMarkers(),
          new NumberMarkers(),
          new NumberWordMarkers(),
          new LetterMarkers(),
          new BulletMarkers(),
          new LooseMarkers());

  /**
   * The marker that begins exactly here, or none.
   *
   * @param text the whole request
   * @param at where to look
   * @param end the end of the line
   */
  Marker read(String text, int at, int end);

  /** The marker of any kind that begins exactly here, or none. */
  static Marker any(String text, int at, int end) {
    for (MarkerReader reader : ALL) {
      Marker marker = reader.read(text, at, end);
      if (!marker.isNone()) {
        return marker;
      }
    }
    return Marker.NONE;
  }

  /** Where the words begin after white space, and after the end of emphasis: {@code **1.** How}. */
  static int skipEmphasis(String text, int from, int end) {
    boolean emphasis = text.startsWith("**", from) || text.startsWith("__", from);
    return skipSpace(text, emphasis ? Math.min(end, from + 2) : from, end);
  }

  /** Where the words begin after white space. */
  static int skipSpace(String text, int from, int end) {
    int at = from;
    while (at < end && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0')) {
      at++;
    }
    return at;
  }

  /** The last char before a place that is no white space; a space where none is. */
  static char charBefore(String text, int at) {
    int before = at - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before < 0 ? ' ' : text.charAt(before);
  }

  /** Whether nothing but white space and emphasis stands before it on its line. */
  static boolean beginsLine(String text, int at) {
    int before = at - 1;
    while (before >= 0 && " \t\u00a0*_#".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || text.charAt(before) == '\n' || text.charAt(before) == '\r';
  }

  /** The end of a run of digits, at most three: longer ones are years and sums. */
  static int endOfDigits(String text, int from, int end) {
    int at = from;
    while (at < end && at < from + 4 && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at - from > 3 ? from : at;
  }
}
