package uk.gov.ppo.docket.questions.layout;

import java.util.ArrayList;
import java.util.List;

/** Markers on lines of their own: web pages and tables leave them so above their words. */
final class LoneMarkers {
  /** {@code Question 12:} is about the longest. */
  private static final int LONGEST = 14;

  private LoneMarkers() {}

  /** The same lines, each such marker on one line with the words below it. */
  static List<Line> joined(String text, List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean lone = i + 1 < lines.size() && isMarker(text, line);
      if (lone && isPlain(text, lines.get(i + 1))) {
        Line words = lines.get(++i);
        line = new Line(line.span().to(words.span()), line.indent(), line.afterBlank());
      }
      joined.add(line);
    }
    return joined;
  }

  private static boolean isMarker(String text, Line line) {
    int start = line.span().start();
    int end = line.span().end();
    if (end - start > LONGEST) {
      return false;
    }
    boolean letter = end - start == 1 && Character.isUpperCase(text.charAt(start));
    boolean number = MarkerReader.endOfDigits(text, start, end) == end;
    Marker marker = MarkerReader.any(text, start, end);
    return letter || number || (!marker.isNone() && marker.textStart() == end);
  }

  private static boolean isPlain(String text, Line line) {
    return MarkerReader.any(text, line.span().start(), line.span().end()).isNone();
  }
}
