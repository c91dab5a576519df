package uk.gov.ppo.docket.facets;

import java.time.LocalDate;

/**
 * The time a question asks about.
 *
 * @param from its first day
 * @param to its last day, not before the first
 * @param words as they are written, {@code 2021/22 to 2023/24}
 */
public record Period(LocalDate from, LocalDate to, String words) {
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A period ends before it begins: " + from + " to " + to);
    }
  }

  /** Whether it takes in every day of another. */
  public boolean covers(Period other) {
    return !from.isAfter(other.from) && !to.isBefore(other.to);
  }

  /** Whether they have a day in common. */
  public boolean overlaps(Period other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }
}
