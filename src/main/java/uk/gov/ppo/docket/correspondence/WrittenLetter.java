package uk.gov.ppo.docket.correspondence;

/**
 * A letter in words.
 *
 * @param subject its subject
 * @param text its text
 */
public record WrittenLetter(String subject, String text) {
  private static final String BETWEEN = "\n* * *\n\n";

  /** This letter with another below that says the same in another language. */
  WrittenLetter above(WrittenLetter other) {
    return new WrittenLetter(subject + " / " + other.title(), text + BETWEEN + other.text);
  }

  /** The subject without the reference before it. */
  private String title() {
    int bracket = subject.startsWith("[") ? subject.indexOf(']') : -1;
    return subject.substring(bracket + 1).strip();
  }
}
