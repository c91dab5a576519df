package uk.gov.ppo.docket.deadline;

/** Why a clock stands still, with the names of the events that stop and restart it. */
public enum StopReason {
  /**
   * FOIA 2000 section 1(3) and 10(6)(b), EIR 2004 regulation 9: what was asked is unclear. The day
   * the clarification arrives becomes the day of receipt.
   */
  CLARIFICATION("clarification-asked", "clarified", "waiting for clarification"),

  /**
   * FOIA 2000 section 10(2), EIR 2004 regulation 8(6): the days from the fee notice to the payment,
   * both inclusive, are disregarded.
   */
  FEE("fee-notice", "fee-paid", "waiting for the fee"),

  /** UK GDPR article 12A: waiting for identity or clarification; the days are added at the end. */
  PAUSE("paused", "resumed", "paused");

  private final String stopping;
  private final String restarting;
  private final String spoken;

  StopReason(String stopping, String restarting, String spoken) {
    this.stopping = stopping;
    this.restarting = restarting;
    this.spoken = spoken;
  }

  /** The name of the event that stops the clock. */
  String stopping() {
    return stopping;
  }

  /** The name of the event that sets it going again. */
  String restarting() {
    return restarting;
  }

  /** What the office is doing meanwhile, in a sentence. */
  String spoken() {
    return spoken;
  }
}
