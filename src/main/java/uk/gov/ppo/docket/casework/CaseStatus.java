package uk.gov.ppo.docket.casework;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far a case has come. Lateness, days left and who has it are derived, never stored here. */
public enum CaseStatus {
  /** Filed, not looked at. */
  NEW("New"),
  /** An officer works on it. */
  IN_PROGRESS("In progress"),
  /** The response waits for the relay to take it. */
  SENDING("Sending"),
  /** The relay took the response. */
  CLOSED("Answered and closed");

  private static final Map<CaseStatus, Map<CaseMove, CaseStatus>> TABLE =
      Map.of(
          NEW, Map.of(CaseMove.WORK_ON, IN_PROGRESS, CaseMove.SEND, SENDING),
          IN_PROGRESS, Map.of(CaseMove.WORK_ON, IN_PROGRESS, CaseMove.SEND, SENDING),
          SENDING, Map.of(CaseMove.DELIVERED, CLOSED, CaseMove.REFUSED, IN_PROGRESS),
          CLOSED, Map.of());

  private final String label;

  CaseStatus(String label) {
    this.label = label;
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }

  /** The moves allowed now; the buttons on a page come from here. */
  public Set<CaseMove> moves() {
    return moveTable().keySet();
  }

  /** The status after a move, or nothing when the move is not allowed now. */
  public Optional<CaseStatus> after(CaseMove move) {
    return Optional.ofNullable(moveTable().get(move));
  }

  private Map<CaseMove, CaseStatus> moveTable() {
    return TABLE.getOrDefault(this, Map.of());
  }
}
