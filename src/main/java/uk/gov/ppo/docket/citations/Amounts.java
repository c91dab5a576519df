package uk.gov.ppo.docket.citations;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers as requests write them, in digits or words. */
final class Amounts {
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("a", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("ten", 10),
          Map.entry("twelve", 12),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("eighteen", 18),
          Map.entry("twenty", 20),
          Map.entry("twenty-one", 21),
          Map.entry("twenty-four", 24),
          Map.entry("twenty-eight", 28),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("sixty", 60),
          Map.entry("ninety", 90));

  /** One number; its value is {@link #value}. */
  static final String NUMBER =
      "(\\d{1,3}|one|a|two|three|four|five|six|seven|eight|ten|twelve|fourteen|fifteen|eighteen"
          + "|twenty(?:-one|-four|-eight)?|thirty|forty|sixty|ninety)";

  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");

  private Amounts() {}

  static int value(String number) {
    return DIGITS.matcher(number).matches()
        ? Integer.parseInt(number)
        : WORDS.getOrDefault(number.toLowerCase(Locale.ROOT), 0);
  }
}
