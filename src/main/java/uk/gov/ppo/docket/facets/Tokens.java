package uk.gov.ppo.docket.facets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as words with their places: letters, digits and what joins them. */
record Tokens(String text, List<String> words, int[] starts, int[] ends) {
  static Tokens of(String text) {
    List<String> words = new ArrayList<>();
    List<int[]> places = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isPart(text, end)) {
        end++;
      }
      if (end > at) {
        words.add(text.substring(at, end).toLowerCase(Locale.ROOT));
        places.add(new int[] {at, end});
      } else if ("£%".indexOf(text.charAt(at)) >= 0) {
        words.add(text.substring(at, at + 1));
        places.add(new int[] {at, at + 1});
        end = at + 1;
      } else {
        end = at + 1;
      }
      at = end;
    }
    return new Tokens(
        text,
        words,
        places.stream().mapToInt(place -> place[0]).toArray(),
        places.stream().mapToInt(place -> place[1]).toArray());
  }

  /** Hyphens, slashes and apostrophes join letters and digits; a stop joins digits. */
  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean between =
        at > 0
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at + 1));
    return between
        && ("-/'’".indexOf(c) >= 0 || (c == '.' && Character.isDigit(text.charAt(at + 1))));
  }

  int count() {
    return words.size();
  }

  String at(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  /** Whether punctuation stands between a word and the one before it. */
  boolean breaksBefore(int i) {
    if (i <= 0 || i >= count()) {
      return true;
    }
    for (int c = ends[i - 1]; c < starts[i]; c++) {
      if (!Character.isWhitespace(text.charAt(c)) && "\"“”'‘’".indexOf(text.charAt(c)) < 0) {
        return true;
      }
    }
    return false;
  }
}
