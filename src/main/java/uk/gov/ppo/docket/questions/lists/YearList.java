package uk.gov.ppo.docket.questions.lists;

import java.util.List;
import java.util.Set;
import uk.gov.ppo.docket.questions.layout.Item;
import uk.gov.ppo.docket.questions.wording.Asking;
import uk.gov.ppo.docket.questions.wording.Scope;
import uk.gov.ppo.docket.questions.wording.Words;

/** {@code a) 2021/22 b) 2022/23 c) this year to date}: periods of the question above. */
final class YearList implements ListRule {
  private static final int LONGEST = 9;
  private static final Set<String> TO_DATE = Set.of("date", "now", "present", "ytd", "year");

  @Override
  public boolean fits(ListInPlace list) {
    return list.share(item -> isPeriod(list.text(), item)) > 0.7
        || goesOnInYears(list)
        || differsInYears(list);
  }

  /** {@code a) rooms left empty in 2021 b) in 2022}: the first item asks, the rest are years. */
  private static boolean goesOnInYears(ListInPlace list) {
    List<Item> items = list.list().items();
    return items.size() > 1
        && items.getFirst().words(list.text()).countOf(Scope::isYear) > 0
        && list.share(item -> item == items.getFirst() || isPeriod(list.text(), item)) == 1;
  }

  @Override
  public Role role(ListInPlace list) {
    return list.nested() ? Role.PART : CategoryList.partOrContext(list);
  }

  /** {@code a) spent in 2021 b) spent in 2022}: one question asked year by year. */
  private static boolean differsInYears(ListInPlace list) {
    Words first = list.list().items().get(0).words(list.text());
    return list.nested()
        && list.list().items().size() > 1
        && first.countOf(Scope::isYear) > 0
        && list.share(item -> isSameButForNumbers(first, list.text(), item)) == 1;
  }

  private static boolean isSameButForNumbers(Words first, String text, Item item) {
    Words words = item.words(text);
    for (int i = 0; i < first.count(); i++) {
      boolean numbers =
          words.has(i)
              && Character.isDigit(first.at(i).charAt(0))
              && Character.isDigit(words.at(i).charAt(0));
      if (!numbers && !first.at(i).equals(words.at(i))) {
        return false;
      }
    }
    return words.atMost(first.count());
  }

  private static boolean isPeriod(String text, Item item) {
    Words words = Words.in(text, item.head()); // the last may go on below
    return words.atMost(LONGEST)
        && (words.countOf(Scope::isYear) > 0 || words.first(4).countOf(TO_DATE::contains) > 0)
        && Scope.hasOnlyTime(words)
        && !Asking.isInterrogative(words);
  }
}
