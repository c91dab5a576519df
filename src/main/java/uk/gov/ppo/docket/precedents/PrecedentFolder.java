package uk.gov.ppo.docket.precedents;

import java.io.File;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads the letters of the watched folder and of those inside it as they appear or change; the
 * route calls it by name. What it has read it knows from the database, after a restart too.
 */
@Component("precedentFolder")
public class PrecedentFolder {
  private static final Logger log = LoggerFactory.getLogger(PrecedentFolder.class);

  private final PrecedentImport imports;
  private final Path folder;

  PrecedentFolder(PrecedentImport imports, @Value("${docket.precedents.folder}") Path folder) {
    this.imports = imports;
    this.folder = folder.toAbsolutePath().normalize();
  }

  /** Whether there is anything to read in a file that has not been read as it is now. */
  public boolean isNew(File file) {
    return !imports.isKnown(source(file), file.toPath());
  }

  /**
   * Reads one file; the index follows in its own time. A file that cannot be read is named in the
   * log with its reason, and skipped until it changes.
   */
  public void read(File file) {
    String source = source(file);
    switch (imports.take(source, file.toPath())) {
      case ImportedFile.Read read -> log.info("{}: {} pairs read", source, read.letter().pairs());
      case ImportedFile.Unchanged unchanged -> log.debug("{} is as it was", source);
      case ImportedFile.Skipped skipped -> log.warn("{} was skipped: {}", source, skipped.reason());
    }
  }

  /** Its path below the folder, with {@code /}: two letters of one name are two letters. */
  private String source(File file) {
    Path path = file.toPath().toAbsolutePath().normalize();
    Path below = path.startsWith(folder) ? folder.relativize(path) : path.getFileName();
    return below.toString().replace(File.separatorChar, '/');
  }
}
