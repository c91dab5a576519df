package uk.gov.ppo.docket.questions.lists;

import java.util.List;
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
    return list.list().items().size() > 1
        && list.share(Item::isWithinLine) == 1
        && (list.nested() || Asking.asks(list.text(), list.stem()) || isQuestion(list))
        && list.shareInterrogative() == 0
        && !COMPLETED.contains(stem.at(stem.count() - 1))
        && (areShort(list) || areOfOneQuestion(list));
  }

  private static boolean areShort(ListInPlace list) {
    return !Asking.endsOpen(list.text(), list.stem())
        && (list.share(item -> isShort(list.text(), item)) == 1 || isOfSentence(list));
  }

  /** {@code How many complaints of (i) noise (ii) smoke by barges came in?}. */
  private static boolean isOfSentence(ListInPlace list) {
    Words stem = list.stemWords();
    List<Item> items = list.list().items();
    return stem.at(stem.count() - 1).equals("of")
        && items.subList(0, items.size() - 1).stream().allMatch(item -> isShort(list.text(), item));
  }

  /** {@code How many died (i) before they were seen, and (ii) after it?}. */
  private static boolean areOfOneQuestion(ListInPlace list) {
    Item last = list.list().items().getLast();
    Item before = list.list().items().get(list.list().items().size() - 2);
    char end = list.stem().isEmpty() ? ':' : list.text().charAt(list.stem().end() - 1);
    return end != ':'
        && end != ';'
        && asks(list.lastWords())
        && list.shareAsking() <= list.shareWithQuestionMark()
        && (Asking.hasQuestionMark(list.text(), last.whole()) || counts(list.lastWords()))
        && !Asking.hasQuestionMark(list.text(), before.whole())
        && isJoint(before.words(list.text()));
  }

  private static boolean asks(Words stem) {
    return Asking.opensWithQuestionWord(stem) || Asking.asksBehindScope(stem);
  }

  /** {@code How many a. cats, b. dogs and c. hens were seen in 2021.} */
  private static boolean counts(Words stem) {
    String last = stem.at(stem.count() - 1);
    return last.equals("many") || last.equals("much");
  }

  /** Whether a part ends in the word that leads to the last. */
  private static boolean isJoint(Words words) {
    String last = words.at(words.count() - 1);
    return last.equals("and") || last.equals("or");
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
