package uk.gov.ppo.docket.casework;

/** Why somebody must look at a case. */
public enum TaskKind {
  /** The requester wrote again. */
  NEW_MESSAGE("New message"),
  /** A message of ours did not arrive. */
  BOUNCED("Not delivered"),
  /** A message of ours did not leave, or nobody knows whether it did. */
  NOT_SENT("Not sent"),
  /** The message that opened the case could not be read. */
  UNREADABLE("Could not be read"),
  /** The same requester asked the same within a day. */
  POSSIBLE_REPEAT("Possible repeat"),
  /** An answer is due on another day than before, and no officer moved it. */
  DATE_MOVED("Due date moved");

  private final String label;

  TaskKind(String label) {
    this.label = label;
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }
}
