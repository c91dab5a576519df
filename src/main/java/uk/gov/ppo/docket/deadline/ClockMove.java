package uk.gov.ppo.docket.deadline;

/** What moves a clock from one state to another. */
public enum ClockMove {
  /** The requester is asked what is meant. */
  ASK,
  /** The requester says what is meant. */
  CLARIFY,
  /** A fee notice, or the wait for what a subject access request needs. */
  PAUSE,
  /** The fee, or what was needed, arrives. */
  RESUME,
  /** The longer limit applies. */
  EXTEND,
  /** More time still, by an administrator's decision. */
  EXTEND_FURTHER,
  /** The day of receipt is corrected. */
  CORRECT,
  /** The answer is sent. */
  ANSWER;

  /** The move an event makes. */
  static ClockMove of(ClockEvent event) {
    return switch (event) {
      case ClockEvent.Stopped stopped -> stopped.reason() == StopReason.CLARIFICATION ? ASK : PAUSE;
      case ClockEvent.Restarted restarted ->
          restarted.reason() == StopReason.CLARIFICATION ? CLARIFY : RESUME;
      case ClockEvent.Extended extended -> EXTEND;
      case ClockEvent.ExtendedFurther further -> EXTEND_FURTHER;
      case ClockEvent.Corrected corrected -> CORRECT;
      case ClockEvent.Answered answered -> ANSWER;
    };
  }
}
