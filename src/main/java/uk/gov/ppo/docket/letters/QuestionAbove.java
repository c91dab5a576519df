package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.List;

/** Marks the question of a letter that marks its answers only: what stands above each of them. */
final class QuestionAbove {
  private QuestionAbove() {}

  /** The same lines with a mark above the paragraph before each answer that has no question. */
  static List<String> marked(List<String> lines) {
    if (lines.stream().map(Mark::of).anyMatch(QuestionAbove::asks)) {
      return lines;
    }
    List<String> marked = new ArrayList<>();
    boolean asked = false;
    for (String line : lines) {
      Mark mark = Mark.of(line);
      if (mark.is(Mark.Kind.ANSWER) && !asked) {
        int from = paragraphBefore(marked);
        if (from >= 0) {
          marked.add(from, "You asked us:");
        }
      }
      asked = mark.is(Mark.Kind.QUESTION) || asked && !mark.is(Mark.Kind.ANSWER);
      marked.add(line);
    }
    return marked;
  }

  /** {@code A1. How many were interviewed?}: the A is a section's. */
  private static boolean asks(Mark mark) {
    return mark.is(Mark.Kind.ANSWER) && mark.rest().endsWith("?");
  }

  /** Where the last paragraph begins; -1 where there is none, or an answer's mark is in it. */
  private static int paragraphBefore(List<String> lines) {
    int at = lines.size() - 1;
    while (at >= 0 && lines.get(at).isEmpty()) {
      at--;
    }
    int end = at;
    while (at >= 0 && !lines.get(at).isEmpty() && !Mark.of(lines.get(at)).is(Mark.Kind.ANSWER)) {
      at--;
    }
    boolean plain = at < 0 || lines.get(at).isEmpty();
    return end >= 0 && plain && at < end ? at + 1 : -1;
  }
}
