package uk.gov.ppo.docket.deadline;

/** A time limit that a clock counts to. */
public enum ClockKind {
  /** FOIA 2000 section 10(1): the twentieth working day following receipt. */
  FOIA_20("FOIA-20");

  private final String code;

  ClockKind(String code) {
    this.code = code;
  }

  /** The name used on the command line and in configuration. */
  public String code() {
    return code;
  }
}
