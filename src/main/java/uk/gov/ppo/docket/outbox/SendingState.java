package uk.gov.ppo.docket.outbox;

/** Where a message is on its way out. */
public enum SendingState {
  WAITING("waits to be sent"),
  SENDING("is being handed over"),
  SENT("was taken by the mail server"),
  REFUSED("was refused by the mail server");

  private final String label;

  SendingState(String label) {
    this.label = label;
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }
}
