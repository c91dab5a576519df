package uk.gov.ppo.docket.questions.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.ppo.docket.questions.Span;

/**
 * Sentences of a paragraph. Careful where general splitters break: {@code F.O.I.}, {@code e.g.},
 * {@code H.M.P. Leeds}, initials, decimals, addresses, {@code s. 12}.
 */
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "eg", "ie", "e.g", "i.e", "mr", "mrs", "ms", "dr", "prof", "rev", "st", "ltd", "co",
          "inc", "plc", "vs", "v", "cf", "approx", "dept", "govt", "no", "nos", "para", "paras",
          "sec", "s", "ss", "reg", "regs", "art", "fig", "p", "pp", "tel", "ext", "jan", "feb",
          "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "hon", "messrs",
          "incl", "excl", "min", "max", "avg", "ref", "sch", "q", "nb", "viz", "cllr", "sgt",
          "insp", "supt", "gov");
  private static final Set<String> STARTERS =
      Set.of(
          "thanks", "thank", "cheers", "please", "the", "i", "this", "these", "how", "what",
          "which", "when", "who", "where", "why", "is", "are", "do", "does", "did", "has", "have",
          "if", "we", "can", "could", "would", "in", "also", "for", "it", "they", "my", "your",
          "you", "under");

  /** What goes on after a question mark without a capital. */
  private static final Set<String> JOINED =
      Stream.concat(STARTERS.stream(), Stream.of("and", "or", "but", "by"))
          .collect(Collectors.toUnmodifiableSet());

  private Sentences() {}

  /** The sentences of a stretch, each without white space at its ends, in order. */
  public static List<Span> in(String text, Span span) {
    List<Span> found = new ArrayList<>();
    int start = span.start();
    for (int at = span.start(); at < span.end(); at++) {
      if (isStop(text.charAt(at))) {
        int end = afterClosers(text, at + 1, span.end());
        if (endsSentence(text, start, at, end, span.end())) {
          add(found, text, start, end);
          start = end;
        }
        at = end - 1;
      }
    }
    add(found, text, start, span.end());
    return found;
  }

  private static void add(List<Span> found, String text, int start, int end) {
    Span sentence = new Span(start, end).trimmed(text);
    if (!sentence.isEmpty()) {
      found.add(sentence);
    }
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '?' || c == '!';
  }

  private static int afterClosers(String text, int from, int limit) {
    int at = from;
    while (at < limit && (isStop(text.charAt(at)) || "\"'”’)]".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  private static boolean endsSentence(String text, int start, int stop, int end, int limit) {
    if (end >= limit) {
      return true;
    }
    int next = skipSpace(text, end, limit);
    if (next == limit) {
      return true;
    }
    if (next == end) {
      return Character.isUpperCase(text.charAt(next))
          && (text.charAt(stop) == '?' || isJoinedSentence(text, start, stop, next, limit));
    }
    if (!startsSentence(text, next)) {
      return text.charAt(stop) == '?' && JOINED.contains(wordAt(text, next, limit));
    }
    return text.charAt(stop) != '.' || !isAbbreviation(text, start, stop, next, limit);
  }

  /** {@code if available.If not}: a page that lost its line breaks. */
  private static boolean isJoinedSentence(String text, int start, int stop, int next, int limit) {
    String before = tokenBefore(text, start, stop);
    return before.length() > 1
        && before.indexOf('.') < 0
        && before.chars().allMatch(Character::isLetter)
        && Character.isLowerCase(text.charAt(stop - 1))
        && (STARTERS.contains(wordAt(text, next, limit)) || isPlainWord(text, next, limit));
  }

  /** {@code Should the}, which {@code Office.Uk} and {@code Node.Js/x} are not. */
  private static boolean isPlainWord(String text, int from, int limit) {
    int to = from + wordAt(text, from, limit).length();
    return to > from + 1
        && to + 1 < limit
        && text.charAt(to) == ' '
        && Character.isLetter(text.charAt(to + 1));
  }

  private static int skipSpace(String text, int from, int limit) {
    int at = from;
    while (at < limit && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean startsSentence(String text, int at) {
    char c = text.charAt(at);
    return !Character.isLowerCase(c) && c != ',' && c != ';' && c != ')' && c != '=';
  }

  private static boolean isAbbreviation(String text, int start, int stop, int next, int limit) {
    String before = tokenBefore(text, start, stop);
    String lower = before.toLowerCase(Locale.ROOT);
    if (lower.equals("e.g") || lower.equals("i.e")) {
      return true;
    }
    if (before.length() == 1 && Character.isUpperCase(before.charAt(0))) {
      return true;
    }
    if (isInitials(before)) {
      return !STARTERS.contains(wordAt(text, next, limit));
    }
    // "in section 12. Please" ends a sentence; "No. 12" and "s. 12" do not.
    return ABBREVIATIONS.contains(lower)
        && (!lower.equals("no") || Character.isDigit(text.charAt(next)));
  }

  private static boolean isInitials(String token) {
    return token.length() >= 3 && token.charAt(1) == '.' && Character.isUpperCase(token.charAt(0));
  }

  private static String tokenBefore(String text, int start, int stop) {
    int from = stop;
    while (from > start
        && stop - from < 12
        && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    return text.substring(from, stop);
  }

  private static String wordAt(String text, int from, int limit) {
    int to = from;
    while (to < limit && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
