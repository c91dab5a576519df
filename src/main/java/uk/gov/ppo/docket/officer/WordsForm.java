package uk.gov.ppo.docket.officer;

import uk.gov.ppo.docket.casework.QuestionWork;

/**
 * The words of questions as typed.
 *
 * @param question the question they are for, 0 for a new one
 * @param words the words, of a question that is split those of the first
 * @param second the words of the second, empty where it is not split
 */
record WordsForm(long question, String words, String second) {
  static WordsForm none() {
    return new WordsForm(-1, "", "");
  }

  /** What is wrong with the words of this field. */
  static Problems problems(String field, String words) {
    if (words.isBlank()) {
      return Problems.at(field, "Enter the words of the question");
    }
    return words.strip().length() > QuestionWork.LONGEST
        ? Problems.at(
            field, "Enter at most %,d characters, or split it".formatted(QuestionWork.LONGEST))
        : Problems.none();
  }

  /** Whether it was typed for this question. */
  public boolean isFor(long id) {
    return question == id;
  }
}
