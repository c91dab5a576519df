package uk.gov.ppo.docket.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A password, given itself or by the name of the file it stands in. */
record Secret(String prefix, String value, String file) {
  /**
   * The password, empty when none was given.
   *
   * @throws IllegalStateException when both ways were used, or the file cannot be read
   */
  String read() {
    if (file.isBlank()) {
      return value;
    }
    if (!value.isEmpty()) {
      throw new IllegalStateException(
          "%s.password and %s.password-file are both set: keep one".formatted(prefix, prefix));
    }
    try {
      return Files.readString(Path.of(file)).lines().findFirst().orElse("");
    } catch (IOException unreadable) {
      throw new IllegalStateException(
          "%s.password-file names %s, which cannot be read: correct the name or let Docket read it"
              .formatted(prefix, file),
          unreadable);
    }
  }

  @Override
  public String toString() {
    return prefix + ".password";
  }
}
