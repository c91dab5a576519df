package uk.gov.ppo.docket.outbox;

/** Why a message leaves. */
public enum MessageKind {
  /** One a case. */
  ACKNOWLEDGEMENT("Acknowledgement"),
  /** One a case. */
  RESPONSE("Response"),
  /** A question to the requester about what is meant; one on each occasion. */
  CLARIFICATION("Question to the requester"),
  /** To one of the office's own people; of no case, one on each occasion. */
  REMINDER("Reminder");

  private final String label;

  MessageKind(String label) {
    this.label = label;
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }
}
