package uk.gov.ppo.docket.text;

import org.jspecify.annotations.Nullable;

/** A document could not be read; the message says why in words an officer can read. */
public final class DocumentUnreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean overLimit;

  DocumentUnreadable(String reason, boolean overLimit, @Nullable Throwable cause) {
    super(reason, cause);
    this.overLimit = overLimit;
  }

  /** A document that says nothing we could read, however far we went. */
  static DocumentUnreadable because(String reason) {
    return new DocumentUnreadable(reason, false, null);
  }

  /** A document that was not read, or not to its end, because a limit came first. */
  static DocumentUnreadable overLimit(String reason) {
    return new DocumentUnreadable(reason, true, null);
  }

  /** Whether a limit stopped the reading, so that nobody knows what the rest says. */
  boolean isOverLimit() {
    return overLimit;
  }

  /** The reason, ready to stand behind the document's name. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
