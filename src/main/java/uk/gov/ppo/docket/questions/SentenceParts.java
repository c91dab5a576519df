package uk.gov.ppo.docket.questions;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Words;

/** What one sentence asks for in several parts with semicolons between them. */
final class SentenceParts {
  private static final int FEWEST = 3;

  private SentenceParts() {}

  /** The parts in order, without the words that lead to them; none where it asks one thing. */
  static List<Span> of(String text, Span sentence) {
    int colon = text.indexOf(':', sentence.start(), sentence.end());
    int start = colon > 0 ? colon + 1 : sentence.start();
    List<Span> parts = new ArrayList<>();
    for (int at = start; at < sentence.end(); at++) {
      if (text.charAt(at) == ';') {
        add(parts, text, start, at);
        start = at + 1;
      }
    }
    add(parts, text, start, sentence.end());
    boolean all = parts.stream().allMatch(part -> Asking.beginsItem(Words.in(text, part)));
    return all && parts.size() >= FEWEST ? parts : List.of();
  }

  private static void add(List<Span> parts, String text, int from, int to) {
    Span part = new Span(from, to).trimmed(text);
    if (text.startsWith("and ", part.start())) {
      part = new Span(part.start() + "and ".length(), part.end()).trimmed(text);
    }
    if (!part.isEmpty()) {
      parts.add(part);
    }
  }
}
