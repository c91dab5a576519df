package uk.gov.ppo.docket.questions.lists;

import java.util.List;
import uk.gov.ppo.docket.questions.Span;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.Sentences;
import uk.gov.ppo.docket.questions.wording.Words;

/**
 * What one answer is to cover: {@code Please detail the use of bicycles. For each office, please
 * include: - how many there are - who rides them}.
 */
final class DetailList implements ListRule {
  @Override
  public boolean fits(ListInPlace list) {
    boolean running = list.list().isBulleted() || isOneSentence(list);
    if (!list.nested() || !running || !Asking.endsOpen(list.text(), list.stem())) {
      return false;
    }
    List<Span> sentences = Sentences.in(list.text(), list.stem());
    Words last = Words.in(list.text(), sentences.get(sentences.size() - 1));
    boolean completes =
        Scope.isPerEach(last)
            || Asking.followsUp(last)
            || (Asking.isWish(last) || Asking.isConditional(last)) && !asksItself(list);
    return completes
        && sentences.stream().limit(sentences.size() - 1L).anyMatch(s -> asks(list, s));
  }

  /** {@code a. its age; b. its port; and c. its name}: what has letters and stops stands alone. */
  private static boolean isOneSentence(ListInPlace list) {
    return list.share(item -> ",;".indexOf(list.text().charAt(item.whole().end() - 1)) >= 0) > 0;
  }

  /** {@code If it is: a) where? b) how often?} asks each. */
  private static boolean asksItself(ListInPlace list) {
    return list.shareWithQuestionMark() > 0;
  }

  private static boolean asks(ListInPlace list, Span sentence) {
    boolean question = Asking.hasQuestionMark(list.text(), sentence) && !asksItself(list);
    return question || Asking.requests(Words.in(list.text(), sentence));
  }

  @Override
  public Role role(ListInPlace list) {
    return Role.PART;
  }
}
