package uk.gov.ppo.docket.precedents.ranking;

import java.util.ArrayList;
import java.util.List;

/** Where in its request a question stands, and what stands around it. */
final class Surroundings {
  /** Characters before a question that may govern it: a stem, a heading, the question before. */
  private static final int BEFORE = 300;

  private static final int SHORTEST = 3; // words; less asks for nothing
  private static final int MOST = 80; // pieces of a request; an honest one has fewer

  private Surroundings() {}

  /** What stands just before a question in its request; empty where it does not stand there. */
  static String before(String question, String request) {
    int at = request.indexOf(question);
    if (at >= 0) {
      return request.substring(Math.max(0, at - BEFORE), at);
    }
    String flat = flat(request);
    int there = flat.indexOf(flat(question));
    return there < 0 ? "" : flat.substring(Math.max(0, there - BEFORE), there);
  }

  private static String flat(String text) {
    StringBuilder flat = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        gap = true;
      } else {
        if (gap && !flat.isEmpty()) {
          flat.append(' ');
        }
        gap = false;
        flat.append(c);
      }
    }
    return flat.toString();
  }

  /** The lines and sentences of a request, each of which may be a question of its own. */
  static List<String> pieces(String request) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= request.length() && pieces.size() < MOST; i++) {
      if (i == request.length() || endsPiece(request, i)) {
        add(pieces, request.substring(from, i));
        from = i;
      }
    }
    return pieces;
  }

  /** At a line's end, and at the gap after a sentence. */
  private static boolean endsPiece(String text, int i) {
    return text.charAt(i) == '\n'
        || i > 0
            && Character.isWhitespace(text.charAt(i))
            && ".?!;".indexOf(text.charAt(i - 1)) >= 0;
  }

  private static void add(List<String> pieces, String piece) {
    String stripped = piece.strip();
    if (stripped.split(" ", SHORTEST + 1).length >= SHORTEST) {
      pieces.add(stripped);
    }
  }
}
