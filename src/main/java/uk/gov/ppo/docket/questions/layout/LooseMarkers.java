package uk.gov.ppo.docket.questions.layout;

import java.util.List;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Words;

/**
 * {@code 1/} {@code 2,} {@code 3-} {@code a -} {@code B /} {@code c ;} {@code No. 4} {@code #5}
 * {@code 1a} {@code 2(b)} {@code A1} {@code ①}: what people type for want of a habit. Each looks
 * like something else, so it counts only at the beginning of a line and beside its neighbour.
 */
final class LooseMarkers implements MarkerReader {
  private static final String CLOSERS = ".):;,/-–—_>]°º";

  /** More of them behind each other are an ornament. */
  private static final int MOST_CLOSERS = 3;

  /** The family of small letters with nothing but a space behind them. */
  static final String BARE = "a?";

  /** So many chars hold the first words of an item. */
  private static final int FIRST_WORDS = 60;

  private static final List<String> WORDS =
      List.of(
          "question",
          "number",
          "point",
          "query",
          "item",
          "qu",
          "no",
          "q",
          "#",
          "rfi",
          "foi",
          "ask",
          "request",
          "enquiry");

  private static final char FIRST_CIRCLED = '①';
  private static final char LAST_CIRCLED = '⑳';

  /** Whether markers of this family are such. */
  static boolean isLoose(String family) {
    return family.endsWith("?");
  }

  @Override
  public Marker read(String text, int at, int end) {
    if (at >= end || !(MarkerReader.beginsLine(text, at) || isBetween(text, at, end))) {
      return Marker.NONE;
    }
    char c = text.charAt(at);
    if (c >= FIRST_CIRCLED && c <= LAST_CIRCLED) {
      int words = MarkerReader.skipSpace(text, at + 1, end);
      return new Marker("nO?", c - FIRST_CIRCLED + 1, 0, at, words);
    }
    int from = afterWord(text, at, end);
    int digits = MarkerReader.endOfDigits(text, from, end);
    if (digits > from) {
      return numbered(text, at, from, digits, end);
    }
    int letters = LetterMarkers.endOfLetters(text, at, end);
    return letters > at ? lettered(text, at, letters, end) : Marker.NONE;
  }

  /** {@code ... by year. 2, How many}: within a line a number with a stroke before a sentence. */
  private static boolean isBetween(String text, int at, int end) {
    int to = MarkerReader.endOfDigits(text, at, end);
    int next = to == at ? at : MarkerReader.skipSpace(text, to + 1, end);
    return to > at
        && to < end
        && ",/-".indexOf(text.charAt(to)) >= 0
        && next < end
        && Character.isUpperCase(text.charAt(next))
        && ".?!:;".indexOf(MarkerReader.charBefore(text, at)) >= 0;
  }

  private static Marker numbered(String text, int at, int from, int to, int end) {
    int number = Integer.parseInt(text.substring(from, to));
    int letter = from > at ? to : endOfInner(text, to, end);
    if (letter > to) {
      char inner = Character.toLowerCase(text.charAt(letter - 1));
      int closed = inBrackets(text, to) ? letter + 1 : endOfClosers(text, letter, end);
      return made(text, "sub " + number + "x?", inner - 'a' + 1, 0, at, closed, end);
    }
    int closed = endOfClosers(text, to, end);
    boolean apart =
        from > at || closed > to || isWideSpace(text, to, end) || isBeforeItem(text, to, end);
    String family = "n" + (from > at ? "#" : text.substring(to, closed).strip()) + "?";
    return apart && number > 0 ? made(text, family, number, 0, at, closed, end) : Marker.NONE;
  }

  private static Marker lettered(String text, int at, int to, int end) {
    String letters = text.substring(at, to);
    boolean single = letters.length() == 1;
    int number = single ? MarkerReader.endOfDigits(text, to, end) : to;
    if (number > to && number - to < 3 && Character.isUpperCase(letters.charAt(0))) {
      int ordinal = Integer.parseInt(text.substring(to, number));
      int closed = endOfClosers(text, number, end);
      return made(text, "n" + (int) letters.charAt(0) + "?", ordinal, 0, at, closed, end);
    }
    int roman = RomanNumber.value(letters);
    int closed = endOfClosers(text, to, end);
    boolean apart = closed > to || isWideSpace(text, to, end) || isBare(text, letters, to, end);
    if ((!single && roman == 0) || !apart) {
      return Marker.NONE;
    }
    String kind = Character.isUpperCase(letters.charAt(0)) ? "A" : "a";
    String family = kind + text.substring(to, closed).strip() + "?";
    int ordinal = single ? Character.toLowerCase(letters.charAt(0)) - 'a' + 1 : 0;
    return made(text, family, ordinal, roman, at, closed, end);
  }

  private static Marker made(
      String text, String family, int ordinal, int roman, int at, int closed, int end) {
    int next = MarkerReader.skipSpace(text, closed, end);
    boolean joined = next == closed && next < end && !mayFollowAtOnce(text.charAt(next));
    return joined ? Marker.NONE : new Marker(family, ordinal, roman, at, next);
  }

  private static boolean mayFollowAtOnce(char c) {
    return Character.isUpperCase(c) || "\"“'‘".indexOf(c) >= 0;
  }

  /** Behind {@code No.} and the like. */
  private static int afterWord(String text, int at, int end) {
    for (String word : WORDS) {
      if (text.regionMatches(true, at, word, 0, word.length())) {
        int after = at + word.length();
        int stop = after < end && text.charAt(after) == '.' ? after + 1 : after;
        int digits = MarkerReader.skipSpace(text, stop, end);
        return digits < end && Character.isDigit(text.charAt(digits)) ? digits : at;
      }
    }
    return at;
  }

  /** Behind the letter of {@code 1a}, {@code 1.a} and {@code 1(a)}; where it is given else. */
  private static int endOfInner(String text, int to, int end) {
    boolean stop = to < end && (text.charAt(to) == '.' || text.charAt(to) == '(');
    int letter = stop ? to + 1 : to;
    if (letter >= end || !LetterMarkers.isLatin(text.charAt(letter))) {
      return to;
    }
    boolean last = letter + 1 == end;
    char next = last ? ' ' : text.charAt(letter + 1);
    boolean closed =
        inBrackets(text, to)
            ? next == ')'
            : Character.isWhitespace(next) || CLOSERS.indexOf(next) >= 0;
    return closed ? letter + 1 : to;
  }

  private static boolean inBrackets(String text, int at) {
    return at < text.length() && text.charAt(at) == '(';
  }

  /** {@code 1 )} and {@code 1 -} have a space before the closer. */
  private static int endOfClosers(String text, int from, int end) {
    int space = MarkerReader.skipSpace(text, from, Math.min(end, from + 2));
    int at = space;
    while (at < end && at - space < MOST_CLOSERS && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at > space ? at : from;
  }

  /** {@code 3 the names}, which {@code 3 months} is not. */
  private static boolean isBeforeItem(String text, int at, int end) {
    int words = MarkerReader.skipSpace(text, at, end);
    return words > at
        && words < end
        && Asking.beginsItem(Words.in(text, new Span(words, Math.min(end, words + FIRST_WORDS))));
  }

  /** {@code b damp and mould}: a small letter with nothing but a space behind it. */
  private static boolean isBare(String text, String letters, int to, int end) {
    return letters.length() == 1
        && Character.isLowerCase(letters.charAt(0))
        && to + 1 < end
        && text.charAt(to) == ' '
        && Character.isLetter(text.charAt(to + 1));
  }

  /** A tab, or the end of the line. */
  private static boolean isWideSpace(String text, int at, int end) {
    return at >= end || "\t\n\r".indexOf(text.charAt(at)) >= 0;
  }
}
