package uk.gov.ppo.docket.officer.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.gov.ppo.docket.casework.NewQuestion;

/**
 * A stretch of a request's text.
 *
 * @param text its words
 * @param question the number of the question it is, 0 for none
 */
public record Passage(String text, int question) {
  /** Whether a question stands here. */
  public boolean asks() {
    return question > 0;
  }

  /** The whole text in order, questions apart from what stands between them. */
  public static List<Passage> of(String text, List<NewQuestion> questions) {
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    for (NewQuestion question :
        questions.stream().sorted(Comparator.comparingInt(NewQuestion::start)).toList()) {
      int start = Math.max(at, question.start());
      int end = Math.min(question.end(), text.length());
      if (start < end) {
        add(passages, text.substring(at, start), 0);
        add(passages, text.substring(start, end), question.number());
        at = end;
      }
    }
    add(passages, text.substring(at), 0);
    return passages;
  }

  private static void add(List<Passage> passages, String text, int question) {
    if (!text.isEmpty()) {
      passages.add(new Passage(text, question));
    }
  }
}
