package uk.gov.ppo.docket.deadline;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why a weekday is not a working day.
 *
 * @param title what the day is called, {@code Easter Monday}
 * @param where the parts of the United Kingdom that have it; none for the two days that the Act
 *     names itself, Christmas Day and Good Friday
 */
record Holiday(String title, Set<Division> where) {
  Holiday {
    where = Set.copyOf(where);
  }

  /** One of the two days that are never working days, wherever they are holidays. */
  static Holiday namedInTheAct(String title) {
    return new Holiday(title, Set.of());
  }

  /** In full: {@code bank holiday in Scotland: Summer bank holiday}. */
  String inFull() {
    if (where.isEmpty()) {
      return title;
    }
    return where.equals(Division.ALL)
        ? "bank holiday: " + title
        : "bank holiday in " + places() + ": " + title;
  }

  /**
   * In brief, for a list of days: {@code Easter Monday}, or {@code bank holiday, Scotland} where
   * the day says little to an office in England.
   */
  String inBrief() {
    return where.isEmpty() || where.contains(Division.ENGLAND_AND_WALES)
        ? title
        : "bank holiday, " + places();
  }

  private String places() {
    return where.stream().sorted().map(Division::spoken).collect(Collectors.joining(" and in "));
  }
}
