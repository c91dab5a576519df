package uk.gov.ppo.docket.questions.lists;

import java.util.Set;
import uk.gov.ppo.docket.questions.layout.Item;
import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.Words;

/** {@code a) 2021/22 b) 2022/23 c) this year to date}: periods of the question above. */
final class YearList implements ListRule {
  private static final int LONGEST = 9;
  private static final Set<String> TO_DATE = Set.of("date", "now", "present", "ytd", "year");

  @Override
  public boolean fits(ListInPlace list) {
    return list.share(item -> isPeriod(list.text(), item)) > 0.7;
  }

  @Override
  public Role role(ListInPlace list) {
    return list.nested() ? Role.PART : CategoryList.partOrContext(list);
  }

  private static boolean isPeriod(String text, Item item) {
    Words words = Words.in(text, item.whole());
    return words.count() <= LONGEST
        && (words.countOf(Scope::isYear) > 0 || words.first(4).countOf(TO_DATE::contains) > 0)
        && !uk.gov.ppo.docket.questions.wording.Asking.isInterrogative(words);
  }
}
