package uk.gov.ppo.docket.precedents;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.letters.LetterUnreadable;

/** Reads the letters of the watched folder as they appear or change; the route calls it by name. */
@Component("precedentFolder")
class PrecedentFolder {
  private static final Logger log = LoggerFactory.getLogger(PrecedentFolder.class);

  /** A letter has a few pages and a year's log some thousand lines; more is a mistake. */
  private static final long LARGEST = 50L * 1024 * 1024;

  private final Precedents precedents;

  PrecedentFolder(Precedents precedents) {
    this.precedents = precedents;
  }

  /**
   * Reads one file. A file that cannot be read is named in the log with its reason, and skipped.
   */
  public void read(File file) {
    try {
      if (file.length() > LARGEST) {
        throw new LetterUnreadable("it is larger than " + LARGEST / 1024 / 1024 + " MB");
      }
      ImportedLetter letter = precedents.add(file.getName(), Files.readAllBytes(file.toPath()));
      log.info("{}: {} pairs read", file.getName(), letter.pairs());
    } catch (LetterUnreadable e) {
      log.warn("{} was skipped: {}", file.getName(), e.getMessage());
    } catch (IOException e) {
      log.warn(
          "{} was skipped: it cannot be opened ({})", file.getName(), e.getClass().getSimpleName());
    }
  }
}
