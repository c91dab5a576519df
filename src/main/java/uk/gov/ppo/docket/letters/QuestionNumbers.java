package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of questions that a letter names together: "3, 4 and 7", "1-5", "Q2 to Q4". */
final class QuestionNumbers {
  private static final String ONE = "\\d{1,2}(?:\\.\\d{1,2})?[a-z]?";

  /** Two numbers or more; for use inside other patterns. */
  static final String SEVERAL =
      ONE + "(?:(?:, ?| ?& ?| and |, and | or | to | ?[-–] ?)q?" + ONE + "){1,20}+";

  private static final Pattern NAMED =
      Pattern.compile("\\bq(?:uestions?|s)?\\.? ?(" + SEVERAL + "|" + ONE + ")", flags());
  private static final Pattern EACH =
      Pattern.compile("(" + ONE + ")(?: ?([-–]|to) ?q?(?=\\d))?", flags());
  private static final int MOST = 60; // a range of more is a year or a price

  private QuestionNumbers() {}

  private static int flags() {
    return Pattern.CASE_INSENSITIVE;
  }

  /** The numbers in "3, 4 and 7", ranges written out. */
  static List<String> in(String named) {
    List<String> numbers = new ArrayList<>();
    Matcher each = EACH.matcher(named);
    String from = "";
    while (each.find()) {
      String number = each.group(1).toLowerCase(Locale.ROOT);
      if (from.isEmpty()) {
        numbers.add(number);
      } else {
        numbers.addAll(range(from, number));
      }
      from = each.group(2) == null ? "" : number;
    }
    return numbers;
  }

  /** Those after {@code from} up to {@code to}. */
  private static List<String> range(String from, String to) {
    List<String> between = new ArrayList<>();
    if (isWhole(from) && isWhole(to)) {
      int first = Integer.parseInt(from) + 1;
      int last = Integer.parseInt(to);
      for (int i = first; i <= last && i - first < MOST; i++) {
        between.add("" + i);
      }
    } else {
      between.add(to);
    }
    return between;
  }

  private static boolean isWhole(String number) {
    return number.chars().allMatch(Character::isDigit);
  }

  /** The questions named anywhere in a text; none where it names none. */
  static List<String> namedIn(String text) {
    return NAMED.matcher(text).results().flatMap(found -> in(found.group(1)).stream()).toList();
  }
}
