package uk.gov.ppo.docket.outcomes;

import java.util.List;
import java.util.Set;

/** Finds the numbers that answer a question, among those that only point or date. */
final class Figures {
  private static final Set<String> POINTING =
      Set.of(
          "section",
          "sections",
          "s",
          "regulation",
          "regulations",
          "reg",
          "question",
          "questions",
          "q",
          "part",
          "parts",
          "page",
          "pages",
          "annex",
          "appendix",
          "schedule",
          "paragraph",
          "table",
          "tab",
          "reference",
          "ref",
          "foi",
          "act",
          "number",
          "no",
          "point",
          "item",
          "principle",
          "under",
          "over",
          "than",
          "before",
          "since",
          "until",
          "after",
          "year",
          "form",
          "article",
          "phase",
          "version");

  private static final Set<String> OF_TIME =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "hours",
          "hour",
          "days",
          "working",
          "minutes",
          "weeks",
          "months",
          "years",
          "year",
          "am",
          "pm");

  private Figures() {}

  /** Whether a number stands here that is no year, day, section, hour or reference. */
  static boolean areIn(List<String> words) {
    boolean pointing = false; // 12(4)(a) is three words after the one that points
    for (int i = 0; i < words.size(); i++) {
      String before = i == 0 ? "" : words.get(i - 1);
      String after = i + 1 == words.size() ? "" : words.get(i + 1);
      pointing = POINTING.contains(before) || pointing && before.length() < 4;
      if (isNumber(words.get(i))
          && !isYear(words.get(i), before)
          && !pointing
          && !OF_TIME.contains(after)
          && !OF_TIME.contains(before)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(String word) {
    return word.length() < 12 && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** 2019, and the 20 of 2019/20. */
  private static boolean isYear(String word, String before) {
    return isFourDigitYear(word)
        || word.length() == 2 && isFourDigitYear(before) && isNextOf(before, word);
  }

  private static boolean isNextOf(String year, String two) {
    return (Integer.parseInt(year) + 1) % 100 == Integer.parseInt(two);
  }

  private static boolean isFourDigitYear(String word) {
    return word.length() == 4 && isNumber(word) && (word.startsWith("19") || word.startsWith("20"));
  }
}
