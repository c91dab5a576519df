package uk.gov.ppo.docket.deadline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a clock runs. It follows from the clock's events and is stored nowhere. */
public enum ClockState {
  /** It counts. */
  RUNNING("Running"),
  /** The requester was asked what is meant; the answer starts it afresh. */
  WAITING("Waiting for clarification"),
  /** It stands still until a fee is paid, or until what a subject access request needs arrives. */
  PAUSED("Paused"),
  /** The answer was sent. */
  STOPPED("Stopped");

  private static final Map<ClockState, Map<ClockMove, ClockState>> TABLE =
      Map.of(
          RUNNING,
          Map.of(
              ClockMove.ASK, WAITING,
              ClockMove.PAUSE, PAUSED,
              ClockMove.EXTEND, RUNNING,
              ClockMove.EXTEND_FURTHER, RUNNING,
              ClockMove.CORRECT, RUNNING,
              ClockMove.ANSWER, STOPPED),
          WAITING,
          Map.of(
              ClockMove.CLARIFY, RUNNING,
              ClockMove.CORRECT, WAITING,
              ClockMove.ANSWER, STOPPED),
          PAUSED,
          Map.of(
              ClockMove.RESUME, RUNNING,
              ClockMove.CORRECT, PAUSED,
              ClockMove.ANSWER, STOPPED),
          STOPPED,
          Map.of(ClockMove.CORRECT, STOPPED));

  private final String label;

  ClockState(String label) {
    this.label = label;
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }

  /** The moves allowed now; the buttons on a page come from here. */
  public Set<ClockMove> moves() {
    return TABLE.getOrDefault(this, Map.of()).keySet();
  }

  /** The state after a move, or nothing when the move is not allowed now. */
  public Optional<ClockState> after(ClockMove move) {
    return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(move));
  }

  /**
   * The state these events lead to.
   *
   * @throws IllegalArgumentException when one of them is not allowed where it stands
   */
  public static ClockState after(List<ClockEvent> events) {
    ClockState state = RUNNING;
    for (ClockEvent event : events) {
      state = state.after(event);
    }
    return state;
  }

  /**
   * The state this event leads to.
   *
   * @throws IllegalArgumentException when it is not allowed now
   */
  ClockState after(ClockEvent event) {
    return after(ClockMove.of(event))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s on %s cannot happen while the clock is \"%s\""
                        .formatted(event.name(), event.date(), label)));
  }
}
