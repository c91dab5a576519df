package uk.gov.ppo.docket.cli;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the libraries' own remarks off the standard streams of a command. */
final class Quiet {
  /** Held, because a logger nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  private Quiet() {}

  /** To be called before any library logs: errors to standard error, nothing else anywhere. */
  static void libraries() {
    if (System.getProperty("logback.configurationFile") == null) {
      System.setProperty(
          "logback.configurationFile", "uk/gov/ppo/docket/cli/command-line-logback.xml");
    }
    LUCENE.setLevel(Level.SEVERE);
  }
}
