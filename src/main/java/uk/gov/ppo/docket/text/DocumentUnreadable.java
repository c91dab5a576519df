package uk.gov.ppo.docket.text;

/** A document could not be read; the message says why in words an officer can read. */
public final class DocumentUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DocumentUnreadable(String reason, Throwable cause) {
    super(reason, cause);
  }
}
