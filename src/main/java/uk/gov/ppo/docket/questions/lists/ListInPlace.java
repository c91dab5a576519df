package uk.gov.ppo.docket.questions.lists;

import java.util.List;
import java.util.function.Predicate;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.layout.Item;
import uk.gov.ppo.docket.questions.layout.ItemList;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Sentences;
import uk.gov.ppo.docket.questions.wording.Words;

/**
 * A list and what stands around it.
 *
 * @param text the whole request
 * @param list the list
 * @param stem the words that lead to it: the paragraph before, or the item it stands in; may be
 *     empty
 * @param nextStem the words between it and the list after it; empty where none follows
 * @param nested whether it stands in an item
 * @param rivalled whether another list in the request asks more plainly
 * @param approached whether anything before it turns to the authority with a request, or nothing
 *     stands before it
 */
public record ListInPlace(
    String text,
    ItemList list,
    Span stem,
    Span nextStem,
    boolean nested,
    boolean rivalled,
    boolean approached) {
  /** What a list is shows in its beginning; one of many thousand items is no request. */
  private static final int LOOKED_AT = 200;

  Words stemWords() {
    return Words.in(text, stem);
  }

  /** The words of the last sentence that leads to it. */
  Words lastWords() {
    return stem.isEmpty() ? stemWords() : Words.in(text, Sentences.in(text, stem).getLast());
  }

  Words nextStemWords() {
    return Words.in(text, nextStem);
  }

  /** The share of the items that ask, each taken alone. */
  public double shareAsking() {
    return share(
        item -> !item.lists().isEmpty() || Asking.itemAsks(text, item.whole(), item.words(text)));
  }

  /** The share of the items with a question mark. */
  double shareWithQuestionMark() {
    return share(item -> Asking.hasQuestionMark(text, item.whole()));
  }

  /** The share of the items that begin {@code how many}, {@code which}. */
  double shareInterrogative() {
    return share(item -> Asking.isInterrogative(item.words(text)));
  }

  /** The share of the items of at most so many words. */
  double shareShorterThan(int words) {
    return share(item -> item.words(text).atMost(words));
  }

  /** {@code 1a. If yes, how many} has its own number, so it is a question of its own. */
  boolean areNumberedFollowUps() {
    return !list.isBulleted() && share(item -> Asking.isConditional(item.words(text))) >= 0.5;
  }

  double share(Predicate<Item> test) {
    List<Item> first = list.items().subList(0, Math.min(LOOKED_AT, list.items().size()));
    return (double) first.stream().filter(test).count() / first.size();
  }
}
