package uk.gov.ppo.docket.officer.signin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The administrator's password, when the operator chooses it.
 *
 * @param password the password; empty for none
 * @param passwordFile a file whose first line is the password; empty for none
 */
@ConfigurationProperties("docket.admin")
record AdministratorSettings(
    @DefaultValue("") String password, @DefaultValue("") String passwordFile) {
  /** Shorter ones are guessed (NCSC and NIST SP 800-63B agree on twelve and eight). */
  static final int SHORTEST = 12;

  /** BCrypt reads no further. */
  static final int LONGEST_BYTES = 72;

  /**
   * The chosen password.
   *
   * @throws IllegalArgumentException when it cannot be used; the message names the setting and the
   *     cure, never the password
   */
  Optional<String> chosen() {
    if (!password.isBlank()) {
      return Optional.of(checked(password, "docket.admin.password"));
    }
    return passwordFile.isBlank()
        ? Optional.empty()
        : Optional.of(checked(firstLine(Path.of(passwordFile)), "docket.admin.password-file"));
  }

  private static String checked(String password, String setting) {
    if (password.length() < SHORTEST) {
      throw new IllegalArgumentException(
          "%s: give at least %d characters".formatted(setting, SHORTEST));
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
      throw new IllegalArgumentException(
          "%s: give at most %d bytes".formatted(setting, LONGEST_BYTES));
    }
    return password;
  }

  private static String firstLine(Path file) {
    try (var lines = Files.lines(file)) {
      return lines.findFirst().orElse("");
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(
          "docket.admin.password-file: cannot read %s".formatted(file), unreadable);
    }
  }

  /** Without the password: settings are printed by accident. */
  @Override
  public String toString() {
    return "AdministratorSettings[passwordFile=" + passwordFile + "]";
  }
}
