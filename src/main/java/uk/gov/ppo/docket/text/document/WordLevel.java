package uk.gov.ppo.docket.text.document;

import uk.gov.ppo.docket.text.lines.ListLabel;

/**
 * One level of one of Word's lists (ECMA-376 part 1, section 17.9.6).
 *
 * @param start the first number
 * @param format the way of counting, in the file's words
 * @param pattern the label, {@code %1} standing for the number of level 1
 * @param legal whether all numbers in the label are decimal
 * @param style the paragraph style tied to this level, empty when none is
 * @param left how far in its items stand, in twentieths of a point
 */
record WordLevel(int start, String format, String pattern, boolean legal, String style, int left) {
  static final WordLevel PLAIN = new WordLevel(1, "bullet", "", false, "", WordIndents.UNKNOWN);

  /** The level with one of its settings changed, named as in the file. */
  WordLevel with(String setting, String value) {
    return switch (setting) {
      case "start" -> new WordLevel(number(value), format, pattern, legal, style, left);
      case "numFmt" -> new WordLevel(start, value, pattern, legal, style, left);
      case "lvlText" -> new WordLevel(start, format, value, legal, style, left);
      case "isLgl" -> new WordLevel(start, format, pattern, !value.equals("0"), style, left);
      case "pStyle" -> new WordLevel(start, format, pattern, legal, value, left);
      case "ind" -> new WordLevel(start, format, pattern, legal, style, WordIndents.of(value));
      default -> this;
    };
  }

  /** A number as this level writes it. */
  String written(int number) {
    return switch (format) {
      case "lowerLetter" -> ListLabel.LOWER_LETTER.of(number);
      case "upperLetter" -> ListLabel.UPPER_LETTER.of(number);
      case "lowerRoman" -> ListLabel.LOWER_ROMAN.of(number);
      case "upperRoman" -> ListLabel.UPPER_ROMAN.of(number);
      case "decimalZero" -> (number < 10 ? "0" : "") + number;
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  boolean isBullet() {
    return format.equals("bullet");
  }

  private static int number(String value) {
    try {
      return Integer.parseInt(value.strip());
    } catch (NumberFormatException odd) {
      return 1;
    }
  }
}
