package uk.gov.ppo.docket.triage.rows;

import java.text.Normalizer;
import java.util.Locale;

/** Words for comparing: lower case, one kind of apostrophe, one blank between, without accents. */
public final class Folded {
  private Folded() {}

  /** {@code Réponse automatique} → {@code reponse automatique}. */
  public static String of(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(apart.length());
    boolean blank = false;
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blank = true;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(blank && !folded.isEmpty() ? " " : "").append(isApostrophe(c) ? '\'' : c);
        blank = false;
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isApostrophe(char c) {
    return c == '\u2019' || c == '\u2018' || c == '\u02BC' || c == '\u00B4';
  }
}
