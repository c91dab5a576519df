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
    return of(
        all.size(),
        wanted,
        (skipped, most) -> all.subList(skipped, Math.min(skipped + most, all.size())));
  }

  /** A stretch of entries. */
  interface Stretch<T> {
    List<T> of(int skipped, int most);
  }

  /** The same for a list that is too long to fetch whole. */
  static <T> Page<T> of(long total, int wanted, Stretch<T> entries) {
    int all = Math.toIntExact(total);
    int count = Math.max(1, Math.ceilDiv(all, SIZE));
    int number = Math.clamp(wanted, 1, count);
    return new Page<>(entries.of((number - 1) * SIZE, SIZE), number, count, all);
  }

  <R> Page<R> map(Function<T, R> change) {
    return new Page<>(entries.stream().map(change).toList(), number, count, total);
  }
}
