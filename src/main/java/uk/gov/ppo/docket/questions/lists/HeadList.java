package uk.gov.ppo.docket.questions.lists;

import uk.gov.ppo.docket.questions.wording.Scope;

/**
 * Heads to answer under, and what is to be answered under them: {@code Please answer under these
 * heads: - supplier - cost. Please do so for each of: - telephones - printers}. Each of the latter
 * is a question; the heads govern them all.
 */
final class HeadList implements ListRule {
  @Override
  public boolean fits(ListInPlace list) {
    return !list.nested() && (areHeads(list) || Scope.asksForEachOf(list.lastWords()));
  }

  private static boolean areHeads(ListInPlace list) {
    return Scope.namesHeads(list.lastWords())
        && Scope.asksForEachOf(list.nextStemWords())
        && list.shareWithQuestionMark() == 0;
  }

  @Override
  public Role role(ListInPlace list) {
    return areHeads(list) ? Role.CONTEXT : Role.QUESTIONS;
  }
}
