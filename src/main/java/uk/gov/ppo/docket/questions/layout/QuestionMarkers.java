package uk.gov.ppo.docket.questions.layout;

import java.util.List;
import java.util.Locale;

/** {@code Q1} {@code Q.1:} {@code Question 2)} {@code Question three -} {@code Cwestiwn 4}. */
final class QuestionMarkers implements MarkerReader {
  private static final List<String> WORDS =
      List.of("question", "cwestiwn", "request", "cais", "qu", "q");
  private static final List<String> NUMBERS =
      List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  @Override
  public Marker read(String text, int at, int end) {
    int word = endOfWord(text, at, end);
    if (word == at) {
      return Marker.NONE;
    }
    int from = skipDotAndSpace(text, word, end);
    int to = MarkerReader.endOfDigits(text, from, end);
    int number = to > from ? Integer.parseInt(text.substring(from, to)) : 0;
    if (number == 0) {
      to = endOfLetters(text, from, end);
      number = NUMBERS.indexOf(text.substring(from, to).toLowerCase(Locale.ROOT)) + 1;
    }
    return number == 0 ? Marker.NONE : closed(text, at, to, end, number);
  }

  private static Marker closed(String text, int at, int to, int end, int number) {
    int closed = to;
    while (closed < end && ".):-–—* \n\r\t".indexOf(text.charAt(closed)) >= 0) {
      closed++;
    }
    boolean alone = closed == end;
    boolean punctuated = closed > to && !text.substring(to, closed).isBlank();
    boolean capital = closed > to && !alone && Character.isUpperCase(text.charAt(closed));
    return alone || punctuated || capital
        ? new Marker("q", number, 0, at, MarkerReader.skipSpace(text, closed, end))
        : Marker.NONE;
  }

  private static int endOfWord(String text, int at, int end) {
    if (at >= end || !Character.isUpperCase(text.charAt(at))) {
      return at;
    }
    for (String word : WORDS) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        return at + word.length();
      }
    }
    return at;
  }

  private static int skipDotAndSpace(String text, int from, int end) {
    int at = from < end && text.charAt(from) == '.' ? from + 1 : from;
    return MarkerReader.skipSpace(text, at, end);
  }

  private static int endOfLetters(String text, int from, int end) {
    int at = from;
    while (at < end && at < from + 6 && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
