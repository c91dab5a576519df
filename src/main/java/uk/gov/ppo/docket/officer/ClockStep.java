package uk.gov.ppo.docket.officer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.deadline.ClockEvent;
import uk.gov.ppo.docket.deadline.ClockMove;
import uk.gov.ppo.docket.deadline.StopReason;

/**
 * What an officer may do to a case's clock by itself. Asking for clarification is a move of the
 * case, and the answer stops the clock when it leaves: neither stands here.
 */
enum ClockStep {
  FEE_NOTICE(
      ClockMove.PAUSE,
      "A fee notice was given",
      "The days from the notice to the payment do not count (section 10(2) of the Act)."),
  FEE_PAID(ClockMove.RESUME, "The fee was paid", "The clock goes on with the next working day."),
  PAUSE(
      ClockMove.PAUSE,
      "Pause the clock",
      "While we wait for proof of identity, or for what we must know to find the data."),
  RESUME(ClockMove.RESUME, "Set the clock going", "What we waited for has arrived."),
  EXTEND(
      ClockMove.EXTEND,
      "Extend the time",
      "Once only. Not to decide whether an exemption applies: for a request under the Act the"
          + " exemption must be a qualified one that is already named, and the refusal notice that"
          + " names it is due by the first date all the same."),
  CORRECT(
      ClockMove.CORRECT,
      "Correct the day of receipt",
      "The day it truly came: a letter by post, a message that a colleague passed on.");

  private final ClockMove move;
  private final String label;
  private final String hint;

  ClockStep(ClockMove move, String label, String hint) {
    this.move = move;
    this.label = label;
    this.hint = hint;
  }

  public String label() {
    return label;
  }

  public String hint() {
    return hint;
  }

  /** How it is called in an address, {@code fee-notice}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  static Optional<ClockStep> ofCode(String code) {
    return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
  }

  /** The steps that these moves allow for a request of this kind. */
  static List<ClockStep> of(RequestKind kind, Set<ClockMove> moves) {
    return Arrays.stream(values())
        .filter(step -> moves.contains(step.move) && step.isFor(kind))
        .toList();
  }

  private boolean isFor(RequestKind kind) {
    return switch (this) {
      case FEE_NOTICE, FEE_PAID -> kind == RequestKind.FOI || kind == RequestKind.EIR;
      case PAUSE, RESUME -> kind == RequestKind.SUBJECT_ACCESS;
      case EXTEND, CORRECT -> true;
    };
  }

  /** What happens to the clock when it is taken on this day. */
  ClockEvent on(LocalDate day) {
    return switch (this) {
      case FEE_NOTICE -> new ClockEvent.Stopped(StopReason.FEE, day);
      case FEE_PAID -> new ClockEvent.Restarted(StopReason.FEE, day);
      case PAUSE -> new ClockEvent.Stopped(StopReason.PAUSE, day);
      case RESUME -> new ClockEvent.Restarted(StopReason.PAUSE, day);
      case EXTEND -> new ClockEvent.Extended(day);
      case CORRECT -> new ClockEvent.Corrected(day);
    };
  }
}
