package uk.gov.ppo.docket.questions.zones;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.questions.Span;

/**
 * Lines that belong together, or one item of a list.
 *
 * @param span all of it
 * @param marked whether a number, a letter or a bullet stands at its head
 */
record Passage(Span span, boolean marked) {
  static List<Passage> of(String text, List<TextLine> lines) {
    List<Passage> found = new ArrayList<>();
    for (TextLine line : lines) {
      boolean marked = line.isMarked(text);
      if (found.isEmpty() || marked || line.afterBlank()) {
        found.add(new Passage(line.span(), marked));
      } else {
        Passage last = found.removeLast();
        found.add(new Passage(last.span().to(line.span()), last.marked()));
      }
    }
    return found;
  }
}
