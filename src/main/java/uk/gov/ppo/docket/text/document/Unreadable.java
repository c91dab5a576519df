package uk.gov.ppo.docket.text.document;

import org.jspecify.annotations.Nullable;

/** Why a document could not be read, in words an officer can read. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  Unreadable(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }

  static Unreadable encrypted(@Nullable Throwable cause) {
    return new Unreadable("protected by a password; ask the sender for a copy without one", cause);
  }

  static Unreadable broken(@Nullable Throwable cause) {
    return new Unreadable(
        "broken or not what its name says; ask the sender to send it again", cause);
  }

  static Unreadable tooLarge(@Nullable Throwable cause) {
    return new Unreadable("too large to read safely; open it by hand", cause);
  }

  /** The reason, ready to stand behind the document's name. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
