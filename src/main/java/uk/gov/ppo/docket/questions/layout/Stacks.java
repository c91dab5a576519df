package uk.gov.ppo.docket.questions.layout;

import java.util.BitSet;
import java.util.List;

/**
 * Tells short lines in lower case one below the other, which complete a question ({@code taken in?
 * / rehomed? / put to sleep?}), from a sentence that was broken to fit the page: a broken sentence
 * has no short line in its middle.
 */
final class Stacks {
  private static final int FEWEST = 2;

  private Stacks() {}

  /** The places of the lines that stand in such a stack. */
  static BitSet of(String text, List<Line> lines, int narrowest) {
    BitSet stacked = new BitSet();
    int from = 0;
    while (from < lines.size()) {
      int end = from;
      while (end < lines.size()
          && isLow(text, lines.get(end))
          && (end == from || goesOn(lines, end))) {
        end++;
      }
      if (end - from >= FEWEST && areShort(lines, from, end, narrowest)) {
        stacked.set(from, end);
      }
      from = Math.max(end, from + 1);
    }
    return stacked;
  }

  private static boolean goesOn(List<Line> lines, int at) {
    return !lines.get(at).afterBlank();
  }

  private static boolean isLow(String text, Line line) {
    return Character.isLowerCase(text.charAt(line.span().start()));
  }

  private static boolean areShort(List<Line> lines, int from, int end, int narrowest) {
    return lines.subList(from, end - 1).stream().allMatch(line -> line.width() < narrowest);
  }
}
