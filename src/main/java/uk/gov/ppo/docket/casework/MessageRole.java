package uk.gov.ppo.docket.casework;

/** Why a message belongs to a case. */
public enum MessageRole {
  OPENING("The request"),
  /** It opened this case beside the one that it is the opening message of. */
  PART("The request, of which this is a part"),
  FOLLOW_UP("A further message"),
  REPORT("A report about our mail"),
  ACKNOWLEDGEMENT("Our acknowledgement"),
  RESPONSE("Our response"),
  CLARIFICATION("Our question");

  private final String label;

  MessageRole(String label) {
    this.label = label;
  }

  /** Whether it opened the case, alone or with others. */
  public boolean isRequest() {
    return this == OPENING || this == PART;
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }
}
