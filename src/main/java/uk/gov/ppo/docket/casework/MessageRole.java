package uk.gov.ppo.docket.casework;

/** Why a message belongs to a case. */
public enum MessageRole {
  OPENING("The request"),
  FOLLOW_UP("A further message"),
  REPORT("A report about our mail"),
  ACKNOWLEDGEMENT("Our acknowledgement"),
  RESPONSE("Our response");

  private final String label;

  MessageRole(String label) {
    this.label = label;
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }
}
