package uk.gov.ppo.docket.questions.layout;

import java.util.List;
import java.util.Locale;

/** Roman numbers as lists use them. */
final class RomanNumber {
  private static final List<String> FIRST_TWENTY =
      List.of(
          "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv",
          "xv", "xvi", "xvii", "xviii", "xix", "xx");

  private RomanNumber() {}

  /** Its value, 0 where it is none up to twenty. */
  static int value(String letters) {
    return FIRST_TWENTY.indexOf(letters.toLowerCase(Locale.ROOT)) + 1;
  }
}
