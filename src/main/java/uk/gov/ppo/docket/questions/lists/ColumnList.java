package uk.gov.ppo.docket.questions.lists;

import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.Words;

/** {@code Please send a list of all vehicles with these fields: - make - model}: one table. */
final class ColumnList implements ListRule {
  private static final int SHORT = 25;
  private static final int NAME = 6;

  @Override
  public boolean fits(ListInPlace list) {
    Words stem = list.stemWords();
    boolean columns =
        Scope.wantsOneTable(stem)
            && (Scope.namesColumns(stem)
                || Scope.endsInWith(stem)
                || (Scope.endsPerEach(stem) && isOfNouns(list)));
    return (columns || Scope.namesContents(stem))
        && list.shareWithQuestionMark() <= 0.2
        && (list.shareInterrogative() <= 0.5 || Scope.namesContents(stem))
        && (list.list().items().size() == 1 || list.shareShorterThan(SHORT) > 0.8);
  }

  /** {@code For each include: - address - name}, which {@code how many there are} is not. */
  private static boolean isOfNouns(ListInPlace list) {
    return list.shareInterrogative() == 0 && list.shareShorterThan(NAME) > 0.8;
  }

  @Override
  public Role role(ListInPlace list) {
    return Role.PART;
  }
}
