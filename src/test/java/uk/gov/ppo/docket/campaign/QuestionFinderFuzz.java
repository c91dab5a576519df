package uk.gov.ppo.docket.campaign;

import java.nio.charset.StandardCharsets;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.Request;

/**
 * Any text is split into questions that stand in it, and none takes long, a short piece repeated to
 * a megabyte no more than another; Jazzer calls this.
 *
 * <p>The aim is a tenth of a second for any text, which {@code -Psplit-benchmark} measures on a
 * quiet machine with nothing else in the way. What {@link FuzzBudget}'s bound finds all the same is
 * time that grows with the square of the length: that is a thousand times too much and not forty.
 */
public final class QuestionFinderFuzz {
  private QuestionFinderFuzz() {}

  private static final int MEGABYTE = 1 << 20;

  /** Longer pieces repeat themselves too seldom to be worth a megabyte's time. */
  private static final int LONGEST_PIECE = 40;

  /** The name is Jazzer's. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    FuzzBudget.within(() -> split(text));
    if (!text.isEmpty() && text.length() <= LONGEST_PIECE) {
      String repeated = text.repeat(MEGABYTE / text.length());
      FuzzBudget.within(() -> split(repeated));
    }
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
