package uk.gov.ppo.docket.clocks;

import java.time.LocalDate;

/**
 * The line a list needs of a case's clock.
 *
 * @param clock the limit's name, empty where there is none
 * @param due the last day for an answer; {@link #NEVER} where there is none
 * @param problem why there is none although there is a limit, empty otherwise
 */
record ReckonedDate(String clock, LocalDate due, String problem) {
  /** Sorts behind every date there is. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  static ReckonedDate of(Reckoning reckoning) {
    return switch (reckoning) {
      case Reckoning.Due due -> new ReckonedDate(due.clock().code(), due.due().date(), "");
      case Reckoning.Unknown unknown ->
          new ReckonedDate(unknown.clock().code(), NEVER, unknown.why());
      case Reckoning.Unlimited none -> new ReckonedDate("", NEVER, "");
    };
  }

  boolean isKnown() {
    return !due.equals(NEVER);
  }
}
