package uk.gov.ppo.docket.outbox;

/** Why a message leaves; a case sends one of each. */
public enum MessageKind {
  ACKNOWLEDGEMENT("Acknowledgement"),
  RESPONSE("Response");

  private final String label;

  MessageKind(String label) {
    this.label = label;
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }
}
