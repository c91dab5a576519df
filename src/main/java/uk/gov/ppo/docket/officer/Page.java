package uk.gov.ppo.docket.officer;

import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a long list.
 *
 * @param entries what stands on this page
 * @param number which page it is, from 1
 * @param count how many pages there are, at least 1
 * @param total how many entries there are on all pages
 */
record Page<T>(List<T> entries, int number, int count, int total) {
  /** What a person scrolls through before wishing for a search. */
  static final int SIZE = 50;

  /** The page with this number, or the nearest there is. */
  static <T> Page<T> of(List<T> all, int wanted) {
    int count = Math.max(1, (all.size() + SIZE - 1) / SIZE);
    int number = Math.clamp(wanted, 1, count);
    int from = (number - 1) * SIZE;
    List<T> entries = all.subList(from, Math.min(from + SIZE, all.size()));
    return new Page<>(entries, number, count, all.size());
  }

  <R> Page<R> map(Function<T, R> change) {
    return new Page<>(entries.stream().map(change).toList(), number, count, total);
  }
}
