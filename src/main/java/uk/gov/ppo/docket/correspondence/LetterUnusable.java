package uk.gov.ppo.docket.correspondence;

import java.nio.file.Path;

/** The wording of a letter cannot be used; the message names the file, the line and the cure. */
final class LetterUnusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LetterUnusable(Path file, String reason) {
    super(file + ": " + reason);
  }
}
