package uk.gov.ppo.docket.outbox;

/** Where a message is on its way out. */
public enum SendingState {
  WAITING("waits to be sent"),
  SENDING("is being handed over"),
  /** All of it was handed over and no answer was heard (RFC 1047). */
  UNKNOWN("may have been taken by the mail server"),
  SENT("was taken by the mail server"),
  REFUSED("was refused by the mail server"),
  /** Unknown a second time; a person decides. */
  HELD("may or may not have left: nobody knows");

  private final String label;

  SendingState(String label) {
    this.label = label;
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }
}
