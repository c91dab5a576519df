package uk.gov.ppo.docket.questions;

import java.util.Set;
import uk.gov.ppo.docket.questions.wording.Sentences;
import uk.gov.ppo.docket.questions.wording.Words;

/** Sentences that send the reader to a paper: {@code Please answer the attached questions.} */
final class Pointer {
  private static final Set<String> TO_PAPERS =
      Set.of(
          "attached",
          "attachment",
          "attachments",
          "attach",
          "enclosed",
          "enclose",
          "enclosure",
          "accompanying",
          "annex",
          "appendix",
          "spreadsheet",
          "atodedig",
          "atodiad",
          "amgaeedig");

  private static final Set<String> OF_QUESTIONS =
      Set.of(
          "question",
          "questions",
          "questionnaire",
          "request",
          "requests",
          "queries",
          "survey",
          "form",
          "complete",
          "fill",
          "answer",
          "answers",
          "respond",
          "see",
          "find",
          "further",
          "more",
          "remaining",
          "rest",
          "details",
          "full",
          "cwestiynau",
          "cais",
          "gweler");

  /** A longer sentence says more than where to look. */
  private static final int LONGEST = 40;

  private Pointer() {}

  /** Whether any sentence of a letter sends its reader to questions elsewhere. */
  static boolean isIn(String letter) {
    return Sentences.in(letter, new Span(0, letter.length())).stream()
        .map(sentence -> Words.in(letter, sentence))
        .anyMatch(Pointer::pointsToQuestions);
  }

  /** Whether a question found in a letter only sends its reader to a paper. */
  static boolean isOnly(FoundQuestion question) {
    Words words = Words.of(question.text());
    return question.label().isEmpty() && words.atMost(LONGEST) && pointsToQuestions(words);
  }

  private static boolean pointsToQuestions(Words words) {
    return words.countOf(TO_PAPERS::contains) > 0 && words.countOf(OF_QUESTIONS::contains) > 0;
  }
}
