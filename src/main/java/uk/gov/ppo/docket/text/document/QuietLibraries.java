package uk.gov.ppo.docket.text.document;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Keeps the libraries that read documents from writing about each odd font and table: what matters
 * comes back as the reason a document was unreadable, and their lines could hold its words. A level
 * set in the configuration stands.
 */
final class QuietLibraries {
  private static final List<String> NOISY =
      List.of(
          "org.apache.tika",
          "org.apache.pdfbox",
          "org.apache.fontbox",
          "org.apache.poi",
          "org.apache.xmlbeans");

  private QuietLibraries() {}

  static void hush() {
    for (String name : NOISY) {
      if (LoggerFactory.getLogger(name) instanceof Logger logger && logger.getLevel() == null) {
        logger.setLevel(Level.OFF);
      }
    }
  }
}
