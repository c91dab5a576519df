package uk.gov.ppo.docket.cli;

import java.nio.file.Path;

/** Where the command line finds what an admin may change. */
final class Settings {
  private Settings() {}

  /** A file of {@code config/} in the distribution, or below the working folder without one. */
  static Path file(String name) {
    return Path.of(System.getProperty("docket.home", ".")).resolve("config").resolve(name);
  }
}
