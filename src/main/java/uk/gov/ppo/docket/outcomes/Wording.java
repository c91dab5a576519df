package uk.gov.ppo.docket.outcomes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Words made comparable: lower case, short forms written out, signs other than £ left out.
 *
 * @param words in their order
 */
record Wording(List<String> words) {
  /** A clause of more words is a table or a trick; a phrase of three gaps would take too long. */
  private static final int MOST = 300;

  static Wording of(String text) {
    StringBuilder plain = new StringBuilder(" ");
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> c == '’' || c == '‘' ? '\'' : c)
        .map(c -> Character.isLetterOrDigit(c) || c == '\'' || c == '£' ? c : ' ')
        .forEach(plain::appendCodePoint);
    String full =
        plain.append(' ').toString().replace("n't ", " not ").replace(" cannot ", " can not ");
    return new Wording(Stream.of(full.strip().split(" ++", -1)).limit(MOST).toList());
  }

  boolean has(Phrase phrase) {
    return phrase.isIn(words);
  }

  boolean hasAny(List<Phrase> phrases) {
    return phrases.stream().anyMatch(this::has);
  }
}
