package uk.gov.ppo.docket.outcomes;

import java.util.Locale;

/** Words made comparable: lower case, one space between them, short forms written out. */
final class Wording {
  private static final String GAP = "…";

  private final String words;

  private Wording(String words) {
    this.words = words;
  }

  static Wording of(String text) {
    StringBuilder words = new StringBuilder(" ");
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> c == '’' || c == '‘' ? '\'' : c)
        .map(c -> Character.isLetterOrDigit(c) || "'£()".indexOf(c) >= 0 ? c : ' ')
        .forEach(words::appendCodePoint);
    String spaced = words.append(' ').toString().replaceAll(" ++", " ");
    return new Wording(spaced.replace("n't ", " not ").replace(" cannot ", " can not "));
  }

  /**
   * Whether the phrase stands here as whole words; {@code £} also begins a number.
   *
   * @param phrase words in lower case, with {@code …} for any words between
   */
  boolean has(String phrase) {
    int from = 0;
    for (String part : phrase.split(GAP, -1)) {
      String sought = part.strip();
      int at = words.indexOf(sought.equals("£") ? " £" : " " + sought + " ", from);
      if (at < 0) {
        return false;
      }
      from = at + sought.length();
    }
    return true;
  }
}
