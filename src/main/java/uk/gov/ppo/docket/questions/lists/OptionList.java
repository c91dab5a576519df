package uk.gov.ppo.docket.questions.lists;

import uk.gov.ppo.docket.questions.wording.Asking;

/** Answers to choose from: {@code Who runs it? - the council - a contractor}. */
final class OptionList implements ListRule {
  @Override
  public boolean fits(ListInPlace list) {
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
