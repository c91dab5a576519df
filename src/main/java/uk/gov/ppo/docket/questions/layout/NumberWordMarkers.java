package uk.gov.ppo.docket.questions.layout;

import java.util.List;
import java.util.Locale;

/** {@code One:} {@code Two -} {@code First,} {@code Secondly,} {@code Thirdly:}. */
final class NumberWordMarkers implements MarkerReader {
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");
  private static final int LONGEST = 9;

  @Override
  public Marker read(String text, int at, int end) {
    if (at >= end || !Character.isUpperCase(text.charAt(at))) {
      return Marker.NONE;
    }
    int to = at;
    while (to < end && to - at <= LONGEST && Character.isLetter(text.charAt(to))) {
      to++;
    }
    if (to >= end || to - at > LONGEST) {
      return Marker.NONE;
    }
    String word = text.substring(at, to).toLowerCase(Locale.ROOT);
    int closed = MarkerReader.skipSpace(text, to, end);
    return closed < end ? marker(text, word, at, closed, end) : Marker.NONE;
  }

  private static Marker marker(String text, String word, int at, int closed, int end) {
    char closer = text.charAt(closed);
    String stem = word.endsWith("ly") ? word.substring(0, word.length() - 2) : word;
    int number = NUMBERS.indexOf(word) + 1;
    int ordinal = ORDINALS.indexOf(stem) + 1;
    boolean counted = number > 0 && ":)-–.".indexOf(closer) >= 0;
    boolean placed = ordinal > 0 && ":,-–".indexOf(closer) >= 0;
    if (!counted && !placed) {
      return Marker.NONE;
    }
    String family = counted ? "word" : "nth";
    int next = MarkerReader.skipSpace(text, closed + 1, end);
    return new Marker(family, Math.max(number, ordinal), 0, at, next);
  }
}
