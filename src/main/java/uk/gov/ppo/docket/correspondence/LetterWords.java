package uk.gov.ppo.docket.correspondence;

import java.util.List;
import uk.gov.ppo.docket.casework.RequestKind;

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
 * @param due the date by which an answer is due, empty where there is none
 * @param hasDue whether an answer is due by a date
 * @param hasQuestions whether any question was found
 * @param questions the questions in order
 * @param items the cases the letter speaks of, this one first
 * @param asked what an officer asks the requester, empty for nothing
 * @param startsAgain whether the time limit starts again with the requester's answer
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
    boolean hasDue,
    boolean hasQuestions,
    List<QuestionWords> questions,
    List<ItemWords> items,
    String asked,
    boolean startsAgain) {

  /** A letter about one case alone. */
  LetterWords(
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
    this(
        reference,
        subject,
        greeting,
        office,
        email,
        address,
        received,
        due,
        !due.isEmpty(),
        hasQuestions,
        questions,
        List.of(),
        "",
        false);
  }

  /** These words with a question to the requester. */
  LetterWords asking(String question, boolean timeStartsAgain) {
    return new LetterWords(
        reference,
        subject,
        greeting,
        office,
        email,
        address,
        received,
        due,
        hasDue,
        hasQuestions,
        questions,
        items,
        question,
        timeStartsAgain);
  }

  /** A question as a letter quotes it, with its answer where it has one. */
  record QuestionWords(int number, String text, String answer) {}

  /**
   * One of several cases that a letter speaks of. Of the five kinds, and of other, one is true.
   *
   * @param due the date by which an answer is due, empty where there is none
   */
  record ItemWords(
      String reference,
      String due,
      boolean hasDue,
      boolean hasQuestions,
      List<QuestionWords> questions,
      boolean foi,
      boolean eir,
      boolean subjectAccess,
      boolean review,
      boolean complaint,
      boolean other) {
    static ItemWords of(
        String reference, RequestKind kind, String due, List<QuestionWords> questions) {
      return new ItemWords(
          reference,
          due,
          !due.isEmpty(),
          !questions.isEmpty(),
          questions,
          kind == RequestKind.FOI,
          kind == RequestKind.EIR,
          kind == RequestKind.SUBJECT_ACCESS,
          kind == RequestKind.INTERNAL_REVIEW,
          kind == RequestKind.COMPLAINT,
          kind == RequestKind.OTHER);
    }
  }

  /** Words for trying a letter out before anybody is written to. */
  static LetterWords sample() {
    List<QuestionWords> questions = List.of(new QuestionWords(1, "How many?", "Three."));
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
        true,
        questions,
        List.of(RequestKind.values()).stream()
            .map(kind -> ItemWords.of("FOI 1", kind, "12 April 2024", questions))
            .toList(),
        "Which year?",
        true);
  }
}
