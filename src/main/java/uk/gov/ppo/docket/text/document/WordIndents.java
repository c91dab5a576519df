package uk.gov.ppo.docket.text.document;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How deep an item stands, told by how far in it begins: lists numbered by their style ("List
 * Number 2") are all of level 0, and only their indent shows that they stand below another.
 */
final class WordIndents {
  static final int UNKNOWN = -1;

  /** Half of the smallest step that Word's own lists take, in twentieths of a point. */
  private static final int STEP = 120;

  private final Deque<Integer> open = new ArrayDeque<>();

  /** A length as the file writes it. */
  static int of(String twentieths) {
    try {
      return Math.max(0, Integer.parseInt(twentieths.strip()));
    } catch (NumberFormatException absent) {
      return UNKNOWN;
    }
  }

  /**
   * The depth of the next item, from 0.
   *
   * @param left how far in it begins, or {@link #UNKNOWN}
   * @param level the level its list gives it
   */
  int depth(int left, int level) {
    if (left == UNKNOWN) {
      return level;
    }
    while (!open.isEmpty() && open.peek() > left - STEP) {
      open.pop();
    }
    open.push(left);
    return Math.clamp(Math.max(level, open.size() - 1), 0, WordNumbering.LEVELS - 1);
  }
}
