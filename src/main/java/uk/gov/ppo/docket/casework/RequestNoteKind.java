package uk.gov.ppo.docket.casework;

/** What an officer is told of a request beside its questions. */
public enum RequestNoteKind {
  NOT_READ("Not read to its end", "not-read"),
  MISQUOTED_LAW("Law misquoted", "misquoted-law"),
  ASKED_AGAIN("Asked again", "asked-again"),
  NOT_CLEAR("May need clarifying", "not-clear");

  private final String label;
  private final String code;

  RequestNoteKind(String label, String code) {
    this.label = label;
    this.code = code;
  }

  /** For people. */
  public String label() {
    return label;
  }

  /** For programs. */
  public String code() {
    return code;
  }
}
