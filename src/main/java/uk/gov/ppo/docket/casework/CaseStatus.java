package uk.gov.ppo.docket.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far a case has come. Lateness and days left are derived, never stored here. */
public enum CaseStatus {
  /** Filed, not looked at. */
  NEW("New"),
  /** An officer works on it. */
  IN_PROGRESS("In progress"),
  /** The requester was asked what is meant. */
  AWAITING_CLARIFICATION("Waiting for requester"),
  /** Somebody else looks at the response before it may leave. */
  IN_CLEARANCE("With approver"),
  /** The response was approved. */
  READY_TO_SEND("Ready to send"),
  /** The response waits for the relay to take it. */
  SENDING("Sending"),
  /** It has ended; see {@link Ending}. */
  CLOSED("Closed");

  private static final Map<CaseStatus, Map<CaseMove, CaseStatus>> TABLE =
      Map.of(
          NEW,
          Map.of(
              CaseMove.WORK_ON, IN_PROGRESS,
              CaseMove.ASK, AWAITING_CLARIFICATION,
              CaseMove.SEND, SENDING,
              CaseMove.CLOSE, CLOSED),
          IN_PROGRESS,
          Map.of(
              CaseMove.WORK_ON, IN_PROGRESS,
              CaseMove.ASK, AWAITING_CLARIFICATION,
              CaseMove.SUBMIT, IN_CLEARANCE,
              CaseMove.SEND, SENDING,
              CaseMove.CLOSE, CLOSED),
          AWAITING_CLARIFICATION,
          Map.of(
              CaseMove.WORK_ON, AWAITING_CLARIFICATION,
              CaseMove.CLARIFIED, IN_PROGRESS,
              CaseMove.CLOSE, CLOSED),
          IN_CLEARANCE,
          Map.of(CaseMove.APPROVE, READY_TO_SEND, CaseMove.RETURN, IN_PROGRESS),
          READY_TO_SEND, // to change what was approved takes the approval back
          Map.of(
              CaseMove.WORK_ON, IN_PROGRESS,
              CaseMove.RETURN, IN_PROGRESS,
              CaseMove.SEND, SENDING),
          SENDING,
          Map.of(CaseMove.DELIVERED, CLOSED, CaseMove.REFUSED, IN_PROGRESS),
          CLOSED,
          Map.of(CaseMove.REOPEN, IN_PROGRESS));

  private final String label;

  CaseStatus(String label) {
    this.label = label;
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }

  /** The moves allowed now, whoever makes them; the buttons on a page come from here. */
  public Set<CaseMove> moves() {
    return moveTable().keySet();
  }

  /** The status after a move, or nothing when the move is not allowed now. */
  public Optional<CaseStatus> after(CaseMove move) {
    return Optional.ofNullable(moveTable().get(move));
  }

  /** The statuses in which a move is allowed. */
  static List<CaseStatus> allowing(CaseMove move) {
    return Arrays.stream(values()).filter(status -> status.after(move).isPresent()).toList();
  }

  private Map<CaseMove, CaseStatus> moveTable() {
    return TABLE.getOrDefault(this, Map.of());
  }
}
