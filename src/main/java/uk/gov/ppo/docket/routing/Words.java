package uk.gov.ppo.docket.routing;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text as its words: letters and digits in lower case, one blank around each, everything else
 * gone. So "Internal-Review, please" says "internal review", "the Ombudsman's" says "ombudsman",
 * and "SARs" does not say "SAR". One pass over the text; admins write no patterns, so no rule can
 * be slow.
 */
record Words(String spaced) {
  static Words of(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder words = new StringBuilder(folded.length() + 2).append(' ');
    folded.codePoints().forEach(letter -> append(words, letter));
    if (words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
    return new Words(words.toString());
  }

  boolean say(Words phrase) {
    return spaced.contains(phrase.spaced);
  }

  /** About how many characters stand before the phrase; 0 where it is not found. */
  int placeOf(Words phrase) {
    return Math.max(0, spaced.indexOf(phrase.spaced));
  }

  boolean areNone() {
    return spaced.isBlank();
  }

  private static void append(StringBuilder words, int letter) {
    if (Character.isLetterOrDigit(letter)) {
      words.appendCodePoint(letter);
    } else if (words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }
}
