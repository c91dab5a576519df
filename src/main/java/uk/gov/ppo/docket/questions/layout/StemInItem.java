package uk.gov.ppo.docket.questions.layout;

import java.util.List;
import java.util.Optional;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Sentences;

/**
 * Where line breaks are lost, the stem of the next list hangs on the last item of the one before:
 * {@code 9. Which officer? For each, also give: 1. Name}.
 */
final class StemInItem {
  private StemInItem() {}

  /** Takes the stem off an item's end; none where the item does not end in one. */
  static Optional<Span> cutFrom(Item item, String text) {
    List<Span> sentences = Sentences.in(text, item.head());
    if (sentences.size() < 2 || !item.notes().isEmpty() || !item.lists().isEmpty()) {
      return Optional.empty();
    }
    Span last = sentences.get(sentences.size() - 1);
    if (text.charAt(last.end() - 1) != ':') {
      return Optional.empty();
    }
    item.shortenHead(last.start(), text);
    return Optional.of(last);
  }
}
