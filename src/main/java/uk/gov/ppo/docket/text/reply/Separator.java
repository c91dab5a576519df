package uk.gov.ppo.docket.text.reply;

import java.util.List;

/** The line that says an earlier message follows: {@code -----Original Message-----}. */
enum Separator {
  NONE,
  ORIGINAL,
  FORWARDED;

  static Separator of(String line) {
    String words = unruled(line);
    if (words.isEmpty() || words.length() > 60) {
      return NONE;
    }
    boolean ruled = line.strip().length() - words.length() >= 4;
    if (matches(MailPhrases.FORWARDED, words) && (ruled || line.strip().endsWith(":"))) {
      return FORWARDED;
    }
    return ruled && matches(MailPhrases.ORIGINAL, words) ? ORIGINAL : NONE;
  }

  private static boolean matches(List<String> phrases, String words) {
    return phrases.stream().anyMatch(phrase -> words.equals(phrase) || words.equals(phrase + ":"));
  }

  private static String unruled(String line) {
    String bare = LineShape.lower(line);
    int start = 0;
    int end = bare.length();
    while (start < end && "-_=*#> ".indexOf(bare.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "-_=*# ".indexOf(bare.charAt(end - 1)) >= 0) {
      end--;
    }
    return bare.substring(start, end);
  }
}
