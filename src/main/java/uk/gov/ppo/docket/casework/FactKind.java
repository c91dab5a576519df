package uk.gov.ppo.docket.casework;

/** What may have to be on record before a case may take a step. */
public enum FactKind {
  /** The opinion of the qualified person, who is named, and its day: FOIA 2000 section 36(2). */
  QUALIFIED_PERSON_OPINION("Opinion of the qualified person"),
  /** The hours it would take to find and extract what is asked for: FOIA 2000 section 12. */
  COST_ESTIMATE("Estimate of hours"),
  /** Why the public interest favours withholding: FOIA 2000 section 2(2). */
  PUBLIC_INTEREST_TEST("Public interest test"),
  /** The qualified exemption for which more time is needed: FOIA 2000 section 10(3). */
  EXTENSION_EXEMPTION("Exemption that the extension is for"),
  /** The requester agreed that another authority take the request over. */
  TRANSFER_CONSENT("Consent to pass the request on");

  private final String label;

  FactKind(String label) {
    this.label = label;
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }
}
