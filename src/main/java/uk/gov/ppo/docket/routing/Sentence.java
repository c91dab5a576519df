package uk.gov.ppo.docket.routing;

import java.util.ArrayList;
import java.util.List;

/**
 * One sentence of a message.
 *
 * @param text as its sender wrote it, on one line
 * @param words the same as words
 */
record Sentence(String text, Words words) {
  /** Characters of a sentence that are quoted; who reads more reads the message. */
  private static final int LONGEST_QUOTED = 160;

  /**
   * The sentences of a text: each ends with a full stop, a question or an exclamation mark before
   * white space, or with an empty line. A line break alone ends none: mail programs wrap lines.
   */
  static List<Sentence> in(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (endsAt(text, at)) {
        add(text.substring(start, at + 1), sentences);
        start = at + 1;
      }
    }
    add(text.substring(start), sentences);
    return sentences;
  }

  private static void add(String text, List<Sentence> sentences) {
    String onOneLine = text.strip().replaceAll("\\s+", " ");
    if (!onOneLine.isEmpty()) {
      sentences.add(new Sentence(onOneLine, Words.of(onOneLine)));
    }
  }

  private static boolean endsAt(String text, int at) {
    return switch (text.charAt(at)) {
      case '.', '!', '?' -> at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
      case '\n' -> isBlankFrom(text, at + 1);
      default -> false;
    };
  }

  private static boolean isBlankFrom(String text, int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\r')) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '\n';
  }

  /** The sentence in quotation marks, shortened around the phrase where it is long. */
  String quoted(Words phrase) {
    if (text.length() <= LONGEST_QUOTED) {
      return "“" + text + "”";
    }
    int near = Math.min(words.placeOf(phrase), text.length());
    int from = text.lastIndexOf(' ', Math.max(0, near - LONGEST_QUOTED / 3)) + 1;
    int to = text.indexOf(' ', Math.min(text.length(), from + LONGEST_QUOTED));
    return "“%s%s%s”"
        .formatted(
            from > 0 ? "… " : "",
            text.substring(from, to < 0 ? Math.min(text.length(), from + LONGEST_QUOTED) : to),
            to < 0 ? "" : " …");
  }
}
