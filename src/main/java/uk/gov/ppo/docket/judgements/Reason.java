package uk.gov.ppo.docket.judgements;

/** Why an officer rejected a suggestion. */
public enum Reason {
  /** none: it was not rejected */
  NONE(""),
  NOT_THE_SAME("It asks something else"),
  OUT_OF_DATE("Its answer is out of date"),
  NOT_OURS("Our position differs from theirs"),
  POOR_ANSWER("Its answer is wrong or unclear"),
  OTHER("Another reason");

  private final String label;

  Reason(String label) {
    this.label = label;
  }

  /** The words an officer chooses. */
  public String label() {
    return label;
  }
}
