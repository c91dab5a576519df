package uk.gov.ppo.docket.questions.lists;

import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.Titles;

/** How one figure is to be split: {@code Complaints received, by: - wing - month}. */
final class BreakdownList implements ListRule {
  @Override
  public boolean fits(ListInPlace list) {
    if (list.shareWithQuestionMark() > 0 || list.shareInterrogative() >= 0.5) {
      return false;
    }
    if (list.shareAsking() >= 0.5 && !Scope.endsInSplit(list.stemWords())) {
      return false;
    }
    return list.nested() ? isUnderAnAsk(list) : isSplitOfAsk(list);
  }

  private static boolean isUnderAnAsk(ListInPlace list) {
    Span head = list.stem();
    return !head.isEmpty()
        && !Titles.isTitle(list.text(), head)
        && !Titles.opensWithTitle(list.text(), head)
        && (Asking.itemAsks(list.text(), head) || Scope.splits(list.stemWords()));
  }

  private static boolean isSplitOfAsk(ListInPlace list) {
    return Asking.asks(list.text(), list.stem()) && Scope.splits(list.stemWords());
  }

  @Override
  public Role role(ListInPlace list) {
    return Role.PART;
  }
}
