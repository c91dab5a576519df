package uk.gov.ppo.docket.text.reply;

import java.util.Locale;

/** What a single line looks like; every test reads the line once. */
final class LineShape {
  private LineShape() {}

  static boolean isQuoted(String line) {
    return line.stripLeading().startsWith(">");
  }

  /** Nothing but dashes, underscores, equals signs or stars, three or more. */
  static boolean isRule(String line) {
    String bare = line.strip();
    return bare.length() >= 3 && bare.chars().allMatch(c -> "-_=*–—".indexOf(c) >= 0);
  }

  /** The signature mark of RFC 3676 section 4.3, its trailing blank forgiven. */
  static boolean isSignatureMark(String line) {
    String bare = line.strip();
    return bare.equals("--") || bare.equals("—");
  }

  /** Begins with a number or letter and a dot or bracket, as list items do. */
  static boolean isListItem(String line) {
    String bare = line.strip();
    int i = bare.startsWith("(") ? 1 : 0;
    int start = i;
    while (i < bare.length() && i - start < 4 && Character.isLetterOrDigit(bare.charAt(i))) {
      i++;
    }
    boolean shortLabel = i > start && (i - start == 1 || Character.isDigit(bare.charAt(start)));
    return shortLabel
        && i + 1 < bare.length()
        && ".)".indexOf(bare.charAt(i)) >= 0
        && bare.charAt(i + 1) == ' ';
  }

  static int words(String line) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean blank = Character.isWhitespace(line.charAt(i));
      words += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return words;
  }

  /** A clock time, {@code 9:05} or {@code 14.20}. */
  static boolean hasTime(String line) {
    for (int i = 1; i + 2 < line.length(); i++) {
      char c = line.charAt(i);
      if ((c == ':' || c == '.')
          && Character.isDigit(line.charAt(i - 1))
          && Character.isDigit(line.charAt(i + 1))
          && Character.isDigit(line.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }

  static boolean hasDigit(String line) {
    return line.chars().anyMatch(Character::isDigit);
  }

  static boolean asks(String line) {
    return line.strip().endsWith("?");
  }

  static String lower(String line) {
    return line.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
