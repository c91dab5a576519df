package uk.gov.ppo.docket.questions.layout;

/** {@code •} {@code -} {@code *} {@code o} and the like, Word's private one included. */
final class BulletMarkers implements MarkerReader {
  /** Bullets that may touch the first word. */
  private static final String CLOSE = "•·▪◦‣●○■□➢➤✓§☐►▶❖✔➔→⇒➜❑❏◆◇♦★☆◾▫⁃∙";

  /** Bullets that need a space after them, being letters and punctuation elsewhere. */
  private static final String SPACED = "-–—*o+~»Ø>";

  /** Where Word keeps the signs of its Symbol and Wingdings. */
  private static final char FIRST_OF_SYMBOLS = '\uf020';

  private static final char LAST_OF_SYMBOLS = '\uf0ff';

  /** {@code [ ]}, however wide. */
  private static final String BOX = "[ ]";

  private static final int WIDEST_BOX = 6;

  /** Whether markers of this family are boxes to tick. */
  static boolean isBox(String family) {
    return family.equals(BOX) || family.equals("☐") || family.equals("□");
  }

  private static int endOfBox(String text, int at, int end) {
    int close = at + 1;
    while (close < Math.min(end, at + WIDEST_BOX) && " _x".indexOf(text.charAt(close)) >= 0) {
      close++;
    }
    return text.charAt(at) == '[' && close < end && text.charAt(close) == ']' ? close + 1 : at;
  }

  private static boolean isHighWord(String text, int at, int end) {
    return at + 1 < end
        && Character.isUpperCase(text.charAt(at))
        && (Character.isLowerCase(text.charAt(at + 1)) || text.charAt(at + 1) == ' ');
  }

  @Override
  public Marker read(String text, int at, int end) {
    if (at >= end) {
      return Marker.NONE;
    }
    if (text.startsWith("->", at) || text.startsWith("=>", at) || text.startsWith("--", at)) {
      int words = MarkerReader.skipSpace(text, at + 2, end);
      return words > at + 2 ? new Marker("->", 0, 0, at, words) : Marker.NONE;
    }
    int box = endOfBox(text, at, end);
    if (box > at) {
      return new Marker(BOX, 0, 0, at, MarkerReader.skipSpace(text, box, end));
    }
    char c = text.charAt(at);
    int next = MarkerReader.skipSpace(text, at + 1, end);
    boolean spaced = next > at + 1 || next == end;
    boolean star = (c == '*' || c == '-') && next < end && Character.isUpperCase(text.charAt(next));
    boolean low = c == 'o' && isHighWord(text, at + 1, end); // "oWhat", its space lost
    boolean close = low || CLOSE.indexOf(c) >= 0 || (c >= FIRST_OF_SYMBOLS && c <= LAST_OF_SYMBOLS);
    if (close || (SPACED.indexOf(c) >= 0 && spaced) || star) {
      return new Marker(String.valueOf(c == '–' || c == '—' ? '-' : c), 0, 0, at, next);
    }
    return Marker.NONE;
  }
}
