package uk.gov.ppo.docket.questions.sent;

/**
 * One line of a request as its writer sees it.
 *
 * @param kind what the line is
 * @param list which list an item is in, from 1; 0 for other lines
 * @param level how deep that list is, from 0
 * @param counting how the list counts
 * @param ordinal the item's number, from 1; 0 for a bullet
 * @param text the words without the marker
 */
record TypedLine(Kind kind, int list, int level, Counting counting, int ordinal, String text) {
  enum Kind {
    /** nothing on it */
    BLANK,
    /** words of their own */
    PARAGRAPH,
    /** words right below an item, without a marker of their own */
    NOTE,
    /** words with a marker */
    ITEM
  }

  /** How a list counts: {@code (a)} is a letter between brackets. */
  record Counting(Sort sort, String before, String after) {
    static final Counting NONE = new Counting(Sort.BULLET, "", "");

    String label(int ordinal) {
      return before + sort.written(ordinal) + after;
    }
  }

  /** The ways to count that office programs and browsers know. */
  enum Sort {
    DECIMAL("1", "decimal"),
    LOWER("a", "lowerLetter"),
    UPPER("A", "upperLetter"),
    ROMAN("i", "lowerRoman"),
    BULLET("disc", "bullet");

    final String html;
    final String word;

    Sort(String html, String word) {
      this.html = html;
      this.word = word;
    }

    String written(int ordinal) {
      return switch (this) {
        case DECIMAL -> Integer.toString(ordinal);
        case LOWER -> String.valueOf((char) ('a' + ordinal - 1));
        case UPPER -> String.valueOf((char) ('A' + ordinal - 1));
        case ROMAN -> TypedLines.ROMAN.get(ordinal - 1);
        case BULLET -> "";
      };
    }
  }

  static TypedLine words(Kind kind, String text) {
    return new TypedLine(kind, 0, 0, Counting.NONE, 0, text);
  }

  boolean isItem() {
    return kind == Kind.ITEM;
  }
}
