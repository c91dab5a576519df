package uk.gov.ppo.docket.questions.lists;

import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Scope;

/** Kinds of thing about which the next list asks: {@code For each of these contracts: ...}. */
final class CategoryList implements ListRule {
  @Override
  public boolean fits(ListInPlace list) {
    if (list.nested() || list.shareWithQuestionMark() > 0.2) {
      return false;
    }
    boolean takenUp = Scope.refersBack(list.nextStemWords());
    boolean announced = list.rivalled() && Scope.listsKinds(list.stemWords());
    boolean silent =
        list.rivalled() && !Asking.requests(list.stemWords()) && !completesQuestion(list);
    boolean topics = list.rivalled() && Scope.endsInTopic(list.stemWords());
    return (topics && list.shareAsking() < 0.5)
        || (takenUp && list.shareAsking() < 0.7)
        || (announced && list.shareAsking() < 0.5)
        || (silent && list.shareAsking() < 0.34);
  }

  /** {@code How many cases were put down to} breaks off: the items ask with it. */
  private static boolean completesQuestion(ListInPlace list) {
    return !list.stem().isEmpty()
        && Character.isLetter(list.text().charAt(list.stem().end() - 1))
        && Asking.opensWithQuestionWord(list.lastWords());
  }

  @Override
  public Role role(ListInPlace list) {
    return Role.CONTEXT;
  }

  /** Without a list that takes it up, such a list completes the sentence before it. */
  static Role partOrContext(ListInPlace list) {
    boolean asked =
        Asking.asks(list.text(), list.stem()) || Asking.isInterrogative(list.stemWords());
    return asked && !list.rivalled() ? Role.PART : Role.CONTEXT;
  }
}
