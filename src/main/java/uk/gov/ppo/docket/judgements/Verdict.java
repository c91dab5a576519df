package uk.gov.ppo.docket.judgements;

/** What an officer made of a suggestion. */
public enum Verdict {
  /** its answer was saved word for word */
  ACCEPTED("Used as it was"),
  /** its answer was laid out and saved with changes */
  ADAPTED("Used with changes"),
  /** it was put aside, with a reason */
  REJECTED("Rejected");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }
}
