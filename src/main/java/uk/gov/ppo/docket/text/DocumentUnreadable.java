package uk.gov.ppo.docket.text;

import org.jspecify.annotations.Nullable;

/** A document could not be read; the message says why in words an officer can read. */
public final class DocumentUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public DocumentUnreadable(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }

  /** The reason, ready to stand behind the document's name. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
