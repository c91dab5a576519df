package uk.gov.ppo.docket.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.casework.RequestNote;
import uk.gov.ppo.docket.casework.RequestNoteKind;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.QuestionFinder;

/** What is found in a request, in the shape of the expectations beside the examples. */
final class NotedExample {
  static final String QUESTIONS = "questions";
  static final String AGAIN = "asked-again";
  static final String LAW = "misquoted-law";
  static final String UNCLEAR = "not-clear";

  private NotedExample() {}

  /**
   * By name: the questions; where each is asked again, as {@code 2: words}; the words that misquote
   * the law; the words that are not clear, {@code (all of it)} where nothing is asked.
   */
  static Map<String, List<String>> of(String text) {
    List<FoundQuestion> questions = new QuestionFinder().find(text);
    Map<String, List<String>> found = new LinkedHashMap<>();
    found.put(QUESTIONS, questions.stream().map(q -> flat(q.text())).toList());
    List<String> again = new ArrayList<>();
    for (FoundQuestion question : questions) {
      question
          .alsoAt()
          .forEach(place -> again.add(question.number() + ": " + flat(place.in(text))));
    }
    found.put(AGAIN, again);
    List<RequestNote> notes = OfficerNotes.on(text, questions, RequestKind.FOI, "en");
    found.put(LAW, words(notes, RequestNoteKind.MISQUOTED_LAW));
    found.put(UNCLEAR, words(notes, RequestNoteKind.NOT_CLEAR));
    return found;
  }

  private static List<String> words(List<RequestNote> notes, RequestNoteKind kind) {
    return notes.stream()
        .filter(note -> note.kind() == kind)
        .map(note -> note.words().isEmpty() ? "(all of it)" : flat(note.words()))
        .toList();
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
