package uk.gov.ppo.docket.questions.wording;

/** What stands in a section of a long request. */
public enum SectionKind {
  /** What is asked. */
  ASKS,
  /** What was asked, over again. */
  SUMMARY,
  /** Why it is asked, and what else the writer thinks. */
  ARGUMENT,
  /** How the answer is to be given. */
  REPLY,
  /** Anything. */
  UNKNOWN;

  /** Whether questions are expected in it. */
  public boolean asks() {
    return this == ASKS || this == SUMMARY;
  }
}
