package uk.gov.ppo.docket.letters;

import java.util.List;
import uk.gov.ppo.docket.text.DocumentUnreadable;
import uk.gov.ppo.docket.text.Documents;

/** Reads a response from its file, of whatever kind: a letter, or a mail with or without one. */
public final class LetterFile {
  private LetterFile() {}

  /**
   * The letter in a file; of a mail the words themselves, else the first document that came with it
   * and is a letter.
   *
   * @param name the file's name; its ending tells what the bytes leave open
   * @throws LetterUnreadable when there is no text or no pair in it
   */
  public static ReadLetter read(Documents documents, byte[] content, String name) {
    try {
      return first(documents.texts(content, name));
    } catch (DocumentUnreadable e) {
      throw new LetterUnreadable(e.reason());
    }
  }

  private static ReadLetter first(List<String> texts) {
    LetterUnreadable trouble = new LetterUnreadable("it has no text");
    for (String text : texts) {
      try {
        return LetterReader.read(text);
      } catch (LetterUnreadable next) {
        trouble = next;
      }
    }
    throw trouble;
  }
}
