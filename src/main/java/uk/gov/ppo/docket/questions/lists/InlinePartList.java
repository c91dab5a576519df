package uk.gov.ppo.docket.questions.lists;

import java.util.Set;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.layout.Item;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Words;

/** {@code What is charged for (i) rats (ii) mice (iii) wasps?}: parts of one sentence. */
final class InlinePartList implements ListRule {
  private static final int SHORT = 6;

  /** After these the parts complete what is asked, each another question. */
  private static final Set<String> COMPLETED =
      Set.of("was", "were", "is", "are", "had", "have", "has", "been", "did", "who", "you", "to");

  @Override
  public boolean fits(ListInPlace list) {
    Words stem = list.stemWords();
    String last = stem.at(stem.count() - 1);
    return list.list().items().size() > 1
        && list.share(Item::isWithinLine) == 1
        && !Asking.endsOpen(list.text(), list.stem())
        && (list.nested() || Asking.asks(list.text(), list.stem()) || isQuestion(list))
        && list.share(item -> isShort(list.text(), item)) == 1
        && list.shareInterrogative() == 0
        && !COMPLETED.contains(last);
  }

  /** {@code (iii) wasps, and how many came back?}: the sentence goes on behind the comma. */
  private static boolean isShort(String text, Item item) {
    Span whole = item.whole();
    int end = whole.start();
    while (end < whole.end() && ",?".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return Words.in(text, new Span(whole.start(), end)).atMost(SHORT);
  }

  private static boolean isQuestion(ListInPlace list) {
    return Asking.isInterrogative(list.stemWords());
  }

  @Override
  public Role role(ListInPlace list) {
    return Role.PART;
  }
}
