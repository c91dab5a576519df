package uk.gov.ppo.docket.questions.lists;

import java.util.Set;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.Sentences;
import uk.gov.ppo.docket.questions.wording.Titles;
import uk.gov.ppo.docket.questions.wording.Words;

/** How one figure is to be split: {@code Complaints received, by: - wing - month}. */
final class BreakdownList implements ListRule {
  private static final int WORDS = 3;
  private static final int TITLE = 4;
  private static final int PLACE = 6;
  private static final int SHORT_LEAD = 8;
  private static final Set<String> COPULAS = Set.of("was", "were", "been", "is", "are");
  private static final Set<String> PREPOSITIONS =
      Set.of("from", "by", "in", "for", "at", "on", "of", "with", "between", "to", "under");

  @Override
  public boolean fits(ListInPlace list) {
    if (list.shareWithQuestionMark() > 0
        || list.shareInterrogative() >= 0.5
        || list.areNumberedFollowUps()) {
      return false;
    }
    boolean split = Scope.endsInSplit(list.stemWords()) && !lastWord(list).equals("follows");
    if (list.shareAsking() >= 0.5 && !split) {
      return false;
    }
    return list.nested()
        ? isUnderAnAsk(list) || isOfWords(list) || isOfPlaces(list)
        : isSplitOfAsk(list);
  }

  /** {@code Of these how many were from (i) primary (ii) special schools}, which verbs are not. */
  private static boolean isOfPlaces(ListInPlace list) {
    return !list.list().isLettered()
        && list.shareAsking() == 0
        && list.shareShorterThan(PLACE) == 1
        && PREPOSITIONS.contains(lastWord(list));
  }

  private static String lastWord(ListInPlace list) {
    Words stem = list.stemWords();
    return stem.at(stem.count() - 1);
  }

  private static boolean isUnderAnAsk(ListInPlace list) {
    Span head = list.stem();
    return !head.isEmpty()
        && !Titles.isTitle(list.text(), head)
        && !Titles.opensWithTitle(list.text(), head)
        && (list.list().isBulleted() || !COPULAS.contains(lastWord(list)))
        && !isIntroduced(list)
        && (Asking.itemAsks(list.text(), head) || Scope.splits(list.stemWords()));
  }

  /** {@code Is it inspected? Please state: a. who does it} is no split of what was asked before. */
  private static boolean isIntroduced(ListInPlace list) {
    return !list.list().isBulleted()
        && Asking.endsOpen(list.text(), list.stem())
        && introduces(list)
        && list.shareShorterThan(WORDS) < 0.5;
  }

  private static boolean introduces(ListInPlace list) {
    Words words = list.lastWords();
    int last = words.count() - 1;
    boolean apart = Sentences.in(list.text(), list.stem()).size() > 1;
    boolean requests = Asking.requests(words) && !Scope.splits(words);
    return (apart && words.atMost(SHORT_LEAD) && (requests || Asking.isConditional(words)))
        || (words.at(last).equals("include") && words.at(last - 1).equals("to"));
  }

  /** {@code Students enrolled in 2019 - undergraduate - postgraduate}: too short to ask. */
  private static boolean isOfWords(ListInPlace list) {
    return list.list().isBulleted()
        && list.shareAsking() == 0
        && list.shareShorterThan(WORDS) == 1
        && !list.stemWords().atMost(TITLE)
        && !Asking.endsOpen(list.text(), list.stem());
  }

  private static boolean isSplitOfAsk(ListInPlace list) {
    return Asking.asks(list.text(), list.stem()) && Scope.splits(list.stemWords());
  }

  @Override
  public Role role(ListInPlace list) {
    return Role.PART;
  }
}
