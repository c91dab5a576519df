package uk.gov.ppo.docket.casework;

/** Who may make a move. */
public enum MayMove {
  /** Docket itself, when the mail server has spoken. */
  SERVICE,
  /** Any officer. */
  OFFICER,
  /** An officer who is not the one that submitted the response for clearance. */
  APPROVER
}
