package uk.gov.ppo.docket.correspondence;

import java.util.List;

/**
 * What the placeholders of a letter stand for; each component is a placeholder's name.
 *
 * @param reference the case's reference
 * @param subject the subject of the requester's message
 * @param greeting "Dear Ada Lovelace" or "Hello"
 * @param office the office's name
 * @param email the office's address for email
 * @param address the office's postal address, a line an entry
 * @param received the date of receipt, "12 March 2024"
 * @param due the date by which an answer is due
 * @param hasQuestions whether any question was found
 * @param questions the questions in order
 */
record LetterWords(
    String reference,
    String subject,
    String greeting,
    String office,
    String email,
    List<String> address,
    String received,
    String due,
    boolean hasQuestions,
    List<QuestionWords> questions) {

  /** A question as a letter quotes it, with its answer where it has one. */
  record QuestionWords(int number, String text, String answer) {}

  /** Words for trying a letter out before anybody is written to. */
  static LetterWords sample() {
    return new LetterWords(
        "FOI 1",
        "A request",
        "Hello",
        "The office",
        "office@example.org",
        List.of("1 High Street"),
        "12 March 2024",
        "12 April 2024",
        true,
        List.of(new QuestionWords(1, "How many?", "Three.")));
  }
}
