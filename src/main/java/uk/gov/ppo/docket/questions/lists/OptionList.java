package uk.gov.ppo.docket.questions.lists;

import java.util.Set;
import uk.gov.ppo.docket.questions.wording.Asking;

/** Answers to choose from: {@code Who runs it? - the council - a contractor}. */
final class OptionList implements ListRule {
  private static final int LONGEST = 12;
  private static final Set<String> REPLIES =
      Set.of("yes", "no", "don't", "unsure", "ydw", "ydy", "oes", "nac");

  @Override
  public boolean fits(ListInPlace list) {
    return list.list().isOfBoxes() || offersYesOrNo(list) || offersAnswers(list);
  }

  /** {@code a. Yes b. No (which is it?)}. */
  private static boolean offersYesOrNo(ListInPlace list) {
    return list.nested()
        && list.shareShorterThan(LONGEST) == 1
        && list.share(item -> REPLIES.contains(item.words(list.text()).at(0))) >= 0.5;
  }

  private static boolean offersAnswers(ListInPlace list) {
    return Asking.hasQuestionMark(list.text(), list.stem())
        && !Asking.introduces(list.text(), list.stem())
        && list.shareWithQuestionMark() == 0
        && list.shareAsking() < 0.5
        && !list.areNumberedFollowUps();
  }

  @Override
  public Role role(ListInPlace list) {
    return Role.PART;
  }
}
