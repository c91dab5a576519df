package uk.gov.ppo.docket.text.lines;

import java.util.Locale;

/** The ways lists count, as word processors and browsers write them. */
public enum ListLabel {
  DECIMAL,
  LOWER_LETTER,
  UPPER_LETTER,
  LOWER_ROMAN,
  UPPER_ROMAN;

  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] NUMERALS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  /** The number in this way of counting; one that cannot be written so comes out in digits. */
  public String of(int number) {
    if (number < 1 || (number > 3999 && this != DECIMAL)) {
      return Integer.toString(number);
    }
    return switch (this) {
      case DECIMAL -> Integer.toString(number);
      case LOWER_LETTER -> letters(number);
      case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
      case LOWER_ROMAN -> roman(number);
      case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
    };
  }

  private static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int n = number; n > 0; n = (n - 1) / 26) {
      letters.insert(0, (char) ('a' + (n - 1) % 26));
    }
    return letters.toString();
  }

  private static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      for (; rest >= VALUES[i]; rest -= VALUES[i]) {
        roman.append(NUMERALS[i]);
      }
    }
    return roman.toString();
  }
}
