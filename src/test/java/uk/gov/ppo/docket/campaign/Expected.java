package uk.gov.ppo.docket.campaign;

/** What must become of a message. */
enum Expected {
  /** A case, and an acknowledgement to its sender. */
  ANSWERED("NEW_CASE"),
  /** A case whose acknowledgement waits for a person. */
  HELD("NEW_CASE"),
  /** Filed under the sender's case, without an acknowledgement. */
  FILED("ADDED_TO_CASE"),
  /** Kept among machine mail. */
  SET_ASIDE("MACHINE_MAIL");

  /** What the ledger calls it. */
  private final String fate;

  Expected(String fate) {
    this.fate = fate;
  }

  String fate() {
    return fate;
  }

  boolean opensCase() {
    return this == ANSWERED || this == HELD;
  }
}
