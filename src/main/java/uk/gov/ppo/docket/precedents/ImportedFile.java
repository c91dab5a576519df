package uk.gov.ppo.docket.precedents;

import org.jspecify.annotations.Nullable;

/** What became of a file that was given to be imported. */
public sealed interface ImportedFile {
  /** Its pairs were added, or put in the place of those it had before. */
  record Read(ImportedLetter letter) implements ImportedFile {}

  /** It is the file that was read before; nothing was done. */
  record Unchanged(ImportedLetter letter) implements ImportedFile {}

  /**
   * No pair could be read from it, and pairs it gave before are still there.
   *
   * @param reason in words that go on after the file's name, with the cure
   */
  record Skipped(String reason) implements ImportedFile {}

  /** What it gave; null when it was skipped. */
  default @Nullable ImportedLetter letter() {
    return switch (this) {
      case Read read -> read.letter;
      case Unchanged unchanged -> unchanged.letter;
      case Skipped skipped -> null;
    };
  }
}
