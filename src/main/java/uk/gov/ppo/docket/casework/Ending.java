package uk.gov.ppo.docket.casework;

import java.util.Arrays;
import java.util.List;

/** Why a case is closed. */
public enum Ending {
  /** Its response left; never chosen by hand. */
  ANSWERED("Answered"),
  /** The requester was asked what is meant and did not say. */
  LAPSED("Lapsed: no clarification came"),
  /** The requester does not want it any more. */
  WITHDRAWN("Withdrawn by the requester"),
  /** It asks for no recorded information, or names nobody: FOIA 2000 section 8. */
  NOT_A_REQUEST("Not a valid request"),
  /** Another authority took it over, which the requester agreed to. */
  PASSED_ON("Passed on to another authority"),
  /** It was dealt with in another way, such as a letter by post or the ordinary business. */
  HANDLED_ELSEWHERE("Handled elsewhere");

  private final String label;

  Ending(String label) {
    this.label = label;
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }

  /** The endings an officer may choose from. */
  public static List<Ending> byHand() {
    return Arrays.stream(values()).filter(ending -> ending != ANSWERED).toList();
  }
}
