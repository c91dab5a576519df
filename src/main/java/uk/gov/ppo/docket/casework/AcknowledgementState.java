package uk.gov.ppo.docket.casework;

/** What became of a case's acknowledgement. */
public enum AcknowledgementState {
  /** In the outbox, not yet taken by the relay. */
  WAITING("waiting to leave"),
  /** Taken by the relay. */
  SENT("sent"),
  /** Not written: a person must look first. */
  HELD("held"),
  /** The relay refused it for good. */
  REFUSED("refused by the mail server"),
  /** Part of the acknowledgement of another case, which the same message opened. */
  TOGETHER("part of another case's acknowledgement");

  private final String label;

  AcknowledgementState(String label) {
    this.label = label;
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }
}
