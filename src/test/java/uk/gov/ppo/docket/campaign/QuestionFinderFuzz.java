package uk.gov.ppo.docket.campaign;

import java.nio.charset.StandardCharsets;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.Request;

/** Any text is split into questions that stand in it; Jazzer calls this. */
public final class QuestionFinderFuzz {
  private QuestionFinderFuzz() {}

  /** The name is Jazzer's. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    FuzzBudget.within(() -> split(text));
  }

  private static void split(String text) {
    for (FoundQuestion question : Request.in(text).questions()) {
      if (question.span().start() < 0
          || question.span().start() >= question.span().end()
          || question.span().end() > text.length()) {
        throw new AssertionError("a question stands outside its text: " + question.span());
      }
    }
  }
}
