package uk.gov.ppo.docket.clocks;

import uk.gov.ppo.docket.deadline.ClockKind;
import uk.gov.ppo.docket.deadline.ClockState;
import uk.gov.ppo.docket.deadline.DueDate;

/** What a case's clock says now. */
public sealed interface Reckoning {
  /** Nothing limits the time for an answer. */
  record Unlimited() implements Reckoning {}

  /**
   * An answer is due.
   *
   * @param clock the limit in force, the longer one after an extension
   * @param state whether it runs; the date of one that stands still will move
   * @param due the date with its working
   */
  record Due(ClockKind clock, ClockState state, DueDate due) implements Reckoning {}

  /**
   * There is a limit, and its date cannot be told.
   *
   * @param clock the limit
   * @param why what is missing, and what would cure it
   */
  record Unknown(ClockKind clock, String why) implements Reckoning {}
}
