package uk.gov.ppo.docket.questions.lists;

import java.util.regex.Pattern;
import uk.gov.ppo.docket.questions.layout.Item;

/** {@code a) Parks YES/NO b) Pitches YES/NO}: each has its own answer to tick, so each asks. */
final class TickList implements ListRule {
  private static final double MOST = 0.7;
  private static final int LONGEST = 20;
  private static final Pattern BOXES =
      Pattern.compile("(?i)\\byes? ?(?:/|or|\\\\|\\|) ?no?\\b[^\\p{L}]{0,6}$");

  @Override
  public boolean fits(ListInPlace list) {
    return list.list().items().size() > 1
        && list.share(item -> hasBoxes(list.text(), item)) >= MOST;
  }

  private static boolean hasBoxes(String text, Item item) {
    int end = item.whole().end();
    String tail = text.substring(Math.max(item.whole().start(), end - LONGEST), end);
    return BOXES.matcher(tail).find();
  }

  @Override
  public Role role(ListInPlace list) {
    return Role.QUESTIONS;
  }
}
