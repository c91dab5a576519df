package uk.gov.ppo.docket.reminders;

import java.time.LocalDate;
import java.util.List;
import uk.gov.ppo.docket.casework.TaskKind;

/**
 * A case that waits for an answer, as far as a reminder may tell of it: nothing of its requester's.
 *
 * @param kind what was asked for, {@code SUBJECT_ACCESS}
 * @param owner the account that has it, empty for nobody
 * @param received the day its message arrived
 * @param unopened whether it is new and nobody has opened its page
 * @param due the last day for an answer; {@link #NEVER} where there is none
 * @param standing whether its clock runs
 * @param tasks why somebody must look at it, each kind once
 */
record WatchedCase(
    long id,
    String reference,
    String kind,
    String owner,
    LocalDate received,
    boolean unopened,
    LocalDate due,
    Standing standing,
    List<TaskKind> tasks) {
  /** Behind every date there is. */
  static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  /** What a clock means for whoever has the case. */
  enum Standing {
    /** Time passes. */
    RUNNING,
    /** The requester's turn: to say what is meant, to pay, to show who they are. */
    WAITING,
    /** The answer is out. */
    ANSWERED
  }

  boolean runsOut() {
    return standing == Standing.RUNNING && !due.equals(NEVER);
  }
}
