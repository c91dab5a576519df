package uk.gov.ppo.docket.questions.lists;

import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.Titles;

/** How one figure is to be split: {@code Complaints received, by: - wing - month}. */
final class BreakdownList implements ListRule {
  private static final int WORDS = 3;
  private static final int TITLE = 4;

  @Override
  public boolean fits(ListInPlace list) {
    if (list.shareWithQuestionMark() > 0
        || list.shareInterrogative() >= 0.5
        || list.areNumberedFollowUps()) {
      return false;
    }
    if (list.shareAsking() >= 0.5 && !Scope.endsInSplit(list.stemWords())) {
      return false;
    }
    return list.nested() ? isUnderAnAsk(list) || isOfWords(list) : isSplitOfAsk(list);
  }

  private static boolean isUnderAnAsk(ListInPlace list) {
    Span head = list.stem();
    return !head.isEmpty()
        && !Titles.isTitle(list.text(), head)
        && !Titles.opensWithTitle(list.text(), head)
        && (Asking.itemAsks(list.text(), head) || Scope.splits(list.stemWords()));
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
