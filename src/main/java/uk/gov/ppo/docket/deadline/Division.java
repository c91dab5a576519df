package uk.gov.ppo.docket.deadline;

import java.util.EnumSet;
import java.util.Set;

/** A part of the United Kingdom with bank holidays of its own, as the GOV.UK feed divides it. */
enum Division {
  ENGLAND_AND_WALES("england-and-wales", "England and Wales", 8),
  SCOTLAND("scotland", "Scotland", 9),
  NORTHERN_IRELAND("northern-ireland", "Northern Ireland", 10);

  static final Set<Division> ALL = EnumSet.allOf(Division.class);

  private final String key;
  private final String spoken;
  private final int fewestInAYear;

  Division(String key, String spoken, int fewestInAYear) {
    this.key = key;
    this.spoken = spoken;
    this.fewestInAYear = fewestInAYear;
  }

  /** Its name in the feed, {@code northern-ireland}. */
  String key() {
    return key;
  }

  /** Its name in a sentence, {@code Northern Ireland}. */
  String spoken() {
    return spoken;
  }

  /**
   * The fewest bank holidays a year has had here since 2007. A file with fewer for a year does not
   * know that year: it may hold one proclaimed day and none of the usual ones.
   */
  int fewestInAYear() {
    return fewestInAYear;
  }
}
