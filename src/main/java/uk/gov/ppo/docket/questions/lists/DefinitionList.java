package uk.gov.ppo.docket.questions.lists;

import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.Words;

/** {@code In this request: a) "absence" means ...}. */
final class DefinitionList implements ListRule {
  private static final int TERM = 10;

  @Override
  public boolean fits(ListInPlace list) {
    double defining =
        list.share(item -> Scope.defines(Words.in(list.text(), item.whole()).first(TERM)));
    return list.shareWithQuestionMark() < 0.3
        && (defining > 0.6 || (defining > 0.3 && Scope.defines(list.stemWords())));
  }

  @Override
  public Role role(ListInPlace list) {
    return list.nested() ? Role.PART : Role.CONTEXT;
  }
}
