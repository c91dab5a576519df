package uk.gov.ppo.docket.questions.lists;

import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Scope;

/** {@code In this request: a) "absence" means ...}. */
final class DefinitionList implements ListRule {
  private static final int TERM = 10;
  private static final int LONGEST_TERM = 60;

  @Override
  public boolean fits(ListInPlace list) {
    if (Scope.countsIn(list.lastWords()) && list.shareAsking() < 0.5) {
      return true;
    }
    double defining =
        list.share(
            item ->
                Scope.defines(item.words(list.text()).first(TERM))
                    || opensWithQuotedTerm(list.text(), item.whole()));
    return list.shareWithQuestionMark() < 0.3
        && (defining > 0.6 || (defining > 0.3 && Scope.defines(list.stemWords())));
  }

  /** {@code "Older people" are those over 65}. */
  private static boolean opensWithQuotedTerm(String text, Span item) {
    if (item.isEmpty() || item.start() >= text.length()) {
      return false;
    }
    int close = "\"“'‘".indexOf(text.charAt(item.start())) < 0 ? -1 : closeOf(text, item);
    int next = close + 1;
    while (close > 0 && next < item.end() && " -–=:".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return close > 0 && next < item.end() && Character.isLowerCase(text.charAt(next));
  }

  private static boolean isLetter(String text, int at) {
    return at < text.length() && Character.isLetter(text.charAt(at));
  }

  private static int closeOf(String text, Span item) {
    int limit = Math.min(item.end(), item.start() + LONGEST_TERM);
    for (int at = item.start() + 1; at < limit; at++) {
      if ("\"”'’".indexOf(text.charAt(at)) >= 0 && !isLetter(text, at + 1)) {
        return at;
      }
    }
    return -1;
  }

  @Override
  public Role role(ListInPlace list) {
    return list.nested() ? Role.PART : Role.CONTEXT;
  }
}
