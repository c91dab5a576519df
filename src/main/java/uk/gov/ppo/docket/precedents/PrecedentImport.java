package uk.gov.ppo.docket.precedents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import uk.gov.ppo.docket.letters.LetterUnreadable;
import uk.gov.ppo.docket.text.Documents;

/**
 * Imports files, one at a time and each once: what was committed is not done again, so an import
 * that was stopped goes on where it was. A file is known by its source, a name that differs for
 * each file ({@code 2019/letter.pdf}).
 */
public final class PrecedentImport {
  /** A letter has a few pages and a year's log some thousand lines; more is a mistake. */
  private static final long LARGEST = 50L * 1024 * 1024;

  private final JdbcPrecedents precedents;
  private final TransactionOperations transactions;
  private final FileRows files;
  private final Map<String, FileStamp> seen = new ConcurrentHashMap<>();

  PrecedentImport(JdbcPrecedents precedents, TransactionOperations transactions, JdbcClient jdbc) {
    this.precedents = precedents;
    this.transactions = transactions;
    this.files = new FileRows(jdbc);
  }

  /**
   * Whether a file is still as it was when it was last read, or could not be read. It is not
   * opened.
   */
  public boolean isKnown(String source, Path file) {
    try {
      FileStamp stamp = FileStamp.of(file);
      return stamp.equals(seen.get(source)) || isKnown(source, stamp);
    } catch (IOException e) {
      return false; // taking it says what is wrong
    }
  }

  private boolean isKnown(String source, FileStamp stamp) {
    Optional<FileRows.Known> known = files.known(source).filter(this::isReadAsNow);
    known.ifPresent(file -> seen.put(source, file.stamp()));
    return known.filter(file -> file.stamp().equals(stamp)).isPresent();
  }

  private boolean isReadAsNow(FileRows.Known known) {
    boolean lacked =
        known.outcome() instanceof ImportedFile.Skipped skipped
            && Documents.canBeReadNow(skipped.reason());
    return known.digest().startsWith(JdbcPrecedents.READING) && !lacked;
  }

  /**
   * Imports a file. Its pairs are found after the next {@link Precedents#refresh}.
   *
   * @param source names the file; its ending tells what it is
   */
  public ImportedFile take(String source, Path file) {
    try {
      FileStamp stamp = FileStamp.of(file);
      Optional<FileRows.Known> known = files.known(source).filter(this::isReadAsNow);
      if (known.isPresent() && known.get().stamp().equals(stamp)) {
        return known.get().outcome();
      }
      if (stamp.size() > LARGEST) {
        return skipped(
            source,
            JdbcPrecedents.READING + "unread",
            stamp,
            "it is larger than " + LARGEST / 1024 / 1024 + " MB: split it");
      }
      return take(source, Files.readAllBytes(file), stamp, known);
    } catch (NoSuchFileException e) {
      return new ImportedFile.Skipped("there is no such file");
    } catch (IOException e) {
      return new ImportedFile.Skipped("it cannot be opened: " + e.getClass().getSimpleName());
    }
  }

  private ImportedFile take(
      String source, byte[] content, FileStamp stamp, Optional<FileRows.Known> known) {
    String digest = JdbcPrecedents.digest(content);
    try {
      if (known.filter(file -> file.digest().equals(digest)).isPresent()) {
        return untouched(source, digest, stamp, known.get().outcome());
      }
      return new ImportedFile.Read(
          precedents.keep(source, content, letter -> files.read(source, digest, stamp, letter)));
    } catch (LetterUnreadable e) {
      return skipped(source, digest, stamp, String.valueOf(e.getMessage()));
    }
  }

  private ImportedFile skipped(String source, String digest, FileStamp stamp, String reason) {
    transactions.executeWithoutResult(status -> files.skipped(source, digest, stamp, reason));
    return new ImportedFile.Skipped(reason);
  }

  /** The same bytes, written again or copied. */
  private ImportedFile untouched(
      String source, String digest, FileStamp stamp, ImportedFile before) {
    ImportedLetter letter = before.letter();
    transactions.executeWithoutResult(
        status -> {
          if (letter != null) {
            files.read(source, digest, stamp, letter);
          } else if (before instanceof ImportedFile.Skipped skipped) {
            files.skipped(source, digest, stamp, skipped.reason());
          }
        });
    return before;
  }
}
