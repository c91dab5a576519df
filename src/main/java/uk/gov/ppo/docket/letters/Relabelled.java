package uk.gov.ppo.docket.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter that counts its questions by letters, written as if it counted by numbers. */
final class Relabelled {
  private static final Pattern LETTERED = Pattern.compile("\\(?([a-zA-Z])[.)] (.*)");

  private Relabelled() {}

  /** The same lines; "a) …", "b) …" become "1. …", "2. …" as long as they go on counting. */
  static List<String> letters(List<String> lines) {
    List<String> written = new ArrayList<>();
    int next = 0;
    for (String line : lines) {
      Matcher lettered = LETTERED.matcher(line);
      int place = lettered.matches() ? place(lettered.group(1)) : -1;
      if (place >= 0 && (place == next || place == 0 && next > 1)) {
        next = place + 1;
        written.add(next + ". " + lettered.group(2));
      } else {
        written.add(line);
      }
    }
    return written;
  }

  private static int place(String letter) {
    return letter.toLowerCase(Locale.ROOT).charAt(0) - 'a';
  }
}
