package uk.gov.ppo.docket.questions.lists;

import java.util.Set;
import uk.gov.ppo.docket.questions.layout.Item;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Words;

/** Answers to choose from: {@code Who runs it? - the council - a contractor}. */
final class OptionList implements ListRule {
  private static final int LONGEST = 12;
  private static final Set<String> REPLIES =
      Set.of("yes", "no", "don't", "unsure", "ydw", "ydy", "oes", "nac");

  @Override
  public boolean fits(ListInPlace list) {
    return isOfBoxes(list) || offersYesOrNo(list) || offersOther(list) || offersAnswers(list);
  }

  /** Boxes to tick; some write lists of questions with them. */
  private static boolean isOfBoxes(ListInPlace list) {
    return list.list().isOfBoxes() && list.shareAsking() < 0.5;
  }

  /** {@code - Monthly - Yearly - Other (please say)}. */
  private static boolean offersOther(ListInPlace list) {
    return list.nested()
        && list.shareShorterThan(LONGEST) == 1
        && list.share(item -> isOther(list.text(), item)) > 0
        && list.shareInterrogative() == 0;
  }

  private static boolean isOther(String text, Item item) {
    Words words = item.words(text);
    int end = item.whole().start() + "other".length();
    boolean alone = words.atMost(1) || text.startsWith(" (", end) || words.at(1).equals("please");
    return words.at(0).equals("other") && alone;
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
