package uk.gov.ppo.docket.questions.lists;

import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.Words;

/** {@code Please send a list of all vehicles with these fields: - make - model}: one table. */
final class ColumnList implements ListRule {
  private static final int SHORT = 25;

  @Override
  public boolean fits(ListInPlace list) {
    Words stem = list.stemWords();
    boolean columns = Scope.namesColumns(stem) && Scope.wantsOneTable(stem);
    return (columns || Scope.namesContents(stem))
        && list.shareWithQuestionMark() <= 0.2
        && (list.shareInterrogative() <= 0.5 || Scope.namesContents(stem))
        && (list.list().items().size() == 1 || list.shareShorterThan(SHORT) > 0.8);
  }

  @Override
  public Role role(ListInPlace list) {
    return Role.PART;
  }
}
