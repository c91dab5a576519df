package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines of a letter without what only its pages need: headers, page numbers, emphasis. */
final class LetterLines {
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:page|tudalen) \\d{1,3}(?: (?:of|o) \\d{1,3})?|\\d{1,3} of \\d{1,3}|- ?\\d{1,3} ?-");
  private static final int LONGEST_HEADER = 120; // characters; a header fits on one line
  private static final int SHORTEST_HEADER = 5; // characters; "Yes." may well recur

  private LetterLines() {}

  /** Every line, stripped; a blank line is empty. */
  static List<String> of(String text) {
    List<String> lines =
        text.replace('\f', '\n').lines().map(LetterLines::plain).map(String::strip).toList();
    Set<String> headers = new HashSet<>();
    List<String> kept = new ArrayList<>();
    boolean inside = false;
    for (String line : lines) {
      inside |= begins(line);
      String key = key(line);
      boolean furniture = isPageNumber(line) || inside && headers.contains(key);
      if (!furniture) {
        kept.add(line);
      }
      if (!inside && key.length() >= SHORTEST_HEADER) {
        headers.add(key);
      }
    }
    return kept;
  }

  private static boolean begins(String line) {
    Mark mark = Mark.of(line);
    return mark.is(Mark.Kind.QUESTION) || mark.is(Mark.Kind.ANSWER) || mark.is(Mark.Kind.NUMBERED);
  }

  private static String plain(String line) {
    return line.replace("**", "")
        .replace("__", "")
        .replaceAll("[\\u00AD\\u200B-\\u200F\\uFEFF]", "")
        .replaceAll("[\\s\\u00A0\\u2000-\\u200A\\u202F]++", " ");
  }

  /** The same header on another page differs in its numbers only. */
  private static String key(String line) {
    String lower = line.toLowerCase(Locale.ROOT);
    return PAGE_NUMBER.matcher(lower).replaceAll("").replaceAll("\\d", "#").strip();
  }

  private static boolean isPageNumber(String line) {
    if (line.length() > LONGEST_HEADER) {
      return false;
    }
    var found = PAGE_NUMBER.matcher(line.toLowerCase(Locale.ROOT));
    if (!found.find()) {
      return false;
    }
    boolean alone = found.start() == 0 && found.end() == line.length();
    boolean named = Character.isLetter(line.charAt(found.start()));
    boolean atEdge = found.start() == 0 || found.end() == line.length();
    return alone || named && atEdge && found.group().contains(" of ");
  }
}
