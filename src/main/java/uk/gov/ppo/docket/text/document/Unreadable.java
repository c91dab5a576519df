package uk.gov.ppo.docket.text.document;

import org.jspecify.annotations.Nullable;

/** Why a document could not be read, in words an officer can read. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean overLimit;

  Unreadable(String reason, boolean overLimit, @Nullable Throwable cause) {
    super(reason, cause);
    this.overLimit = overLimit;
  }

  static Unreadable encrypted(@Nullable Throwable cause) {
    return new Unreadable(
        "protected by a password; ask the sender for a copy without one", false, cause);
  }

  static Unreadable broken(@Nullable Throwable cause) {
    return new Unreadable(
        "broken or not what its name says; ask the sender to send it again", false, cause);
  }

  static Unreadable tooLarge(@Nullable Throwable cause) {
    return new Unreadable("too large to read safely; open it by hand", true, cause);
  }

  static Unreadable tookTooLong(@Nullable Throwable cause) {
    return new Unreadable("took too long to read; open it by hand", true, cause);
  }

  static Unreadable tooMuchMemory(@Nullable Throwable cause) {
    return new Unreadable("needed too much memory to read; open it by hand", true, cause);
  }

  static Unreadable crashed(@Nullable Throwable cause) {
    return new Unreadable("could not be read safely; open it by hand", true, cause);
  }

  static Unreadable stopped(@Nullable Throwable cause) {
    return new Unreadable("not read: the time for the whole message was over", true, cause);
  }

  /** The reason, ready to stand behind the document's name. */
  public String reason() {
    return String.valueOf(getMessage());
  }

  /** Whether a limit stopped the reading, so that nobody knows what the rest says. */
  public boolean overLimit() {
    return overLimit;
  }
}
