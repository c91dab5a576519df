package uk.gov.ppo.docket.questions.lists;

import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Courtesy;
import uk.gov.ppo.docket.questions.wording.Words;

/** {@code If you withhold anything, please: 1. name the exemption 2. show the test}. */
final class TermsList implements ListRule {
  private static final int LONGEST_TITLE = 6;

  @Override
  public boolean fits(ListInPlace list) {
    return isOfTerms(list)
        || isOfStatements(list)
        || speaksOfReply(list)
        || tellsHowToReply(list)
        || isOfNotes(list);
  }

  /** Points of a press release or an agenda. */
  private static boolean isOfStatements(ListInPlace list) {
    return !list.nested() && !list.rivalled() && !list.approached() && list.shareAsking() < 0.34;
  }

  /** {@code Please note: - I do not need names - a spreadsheet is fine}. */
  private static boolean speaksOfReply(ListInPlace list) {
    return !list.nested()
        && list.rivalled()
        && list.shareWithQuestionMark() == 0
        && list.share(item -> Courtesy.isTerms(item.words(list.text()))) > 0.6;
  }

  /** {@code 1. Please acknowledge this 2. Please do not send paper}, whatever else is asked. */
  private static boolean tellsHowToReply(ListInPlace list) {
    return !list.nested()
        && list.shareWithQuestionMark() == 0
        && list.share(item -> tellsHow(item.words(list.text()))) > 0.6;
  }

  /** {@code Points to note} over anything that is no question. */
  private static boolean isOfNotes(ListInPlace list) {
    return !list.nested()
        && list.shareInterrogative() == 0
        && list.shareWithQuestionMark() == 0
        && list.stemWords().atMost(LONGEST_TITLE)
        && Courtesy.announcesNotes(list.stemWords());
  }

  private static boolean tellsHow(Words words) {
    return Courtesy.isTerms(words) && !Asking.beginsItem(words) && !Asking.namesWhat(words);
  }

  private static boolean isOfTerms(ListInPlace list) {
    return !list.nested()
        && (list.rivalled() || list.shareAsking() < 0.34)
        && list.shareWithQuestionMark() == 0
        && Courtesy.isTerms(list.stemWords())
        && Asking.endsOpen(list.text(), list.stem())
        && !Asking.isInterrogative(list.lastWords());
  }

  @Override
  public Role role(ListInPlace list) {
    return Role.NOTHING;
  }
}
