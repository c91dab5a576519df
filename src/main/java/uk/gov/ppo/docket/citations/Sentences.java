package uk.gov.ppo.docket.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where the sentences of a text begin and end; a paragraph's or a list item's end is one too. */
final class Sentences {
  /** What is longer is no sentence; its law is judged in pieces. */
  private static final int LONGEST = 1_000;

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "s", "ss", "sec", "reg", "regs", "art", "arts", "no", "nos", "para", "paras", "v", "e.g",
          "i.e", "eg", "ie", "cf", "p", "pp", "ch", "c", "f.o.i", "f.o.i.a", "dr", "mr", "mrs",
          "ms");

  private Sentences() {}

  /** Begin and end of each, in order; together they are the text. */
  static List<int[]> of(String text) {
    List<int[]> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (ends(text, i, start)) {
        sentences.add(new int[] {start, i + 1});
        start = i + 1;
      }
    }
    if (start < text.length()) {
      sentences.add(new int[] {start, text.length()});
    }
    return sentences;
  }

  private static boolean ends(String text, int at, int start) {
    char c = text.charAt(at);
    if (c == '\n') {
      return endsLine(text, at);
    }
    boolean white = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return switch (c) {
      case '?', '!', ';' -> white;
      case '.' -> white && !ABBREVIATIONS.contains(wordBefore(text, at, start));
      default -> at - start >= LONGEST && Character.isWhitespace(c);
    };
  }

  /** Whether a line ends more than a line: nothing follows, or a list item or heading does. */
  private static boolean endsLine(String text, int at) {
    int next = at + 1;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
      next++;
    }
    return next >= text.length()
        || !(Character.isLetterOrDigit(text.charAt(next))
            || "(\"'“‘£".indexOf(text.charAt(next)) >= 0)
        || isMarked(text, next);
  }

  private static boolean isMarked(String text, int at) {
    int i = at;
    while (i < text.length() && i - at < 3 && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i > at && i < text.length() && (text.charAt(i) == ')' || text.charAt(i) == '.');
  }

  private static String wordBefore(String text, int at, int start) {
    int from = at;
    while (from > start
        && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    return text.substring(from, at).toLowerCase(Locale.ROOT);
  }
}
