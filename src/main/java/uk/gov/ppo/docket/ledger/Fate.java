package uk.gov.ppo.docket.ledger;

/** What became of a message. */
public enum Fate {
  /** Kept, not yet read. */
  RECEIVED("Waiting to be read"),
  /** It opened a case. */
  NEW_CASE("Opened a case"),
  /** It was filed under a case. */
  ADDED_TO_CASE("Filed under a case"),
  /** A machine wrote it: kept, not answered. */
  MACHINE_MAIL("Machine mail"),
  /** Our own message came back. */
  OURS("Our own message"),
  /** A second copy of a message we have. */
  DUPLICATE("Second copy"),
  /** It could not be read: parked for a person. */
  QUARANTINED("Could not be read");

  private final String label;

  Fate(String label) {
    this.label = label;
  }

  /** The words an officer reads. */
  public String label() {
    return label;
  }
}
