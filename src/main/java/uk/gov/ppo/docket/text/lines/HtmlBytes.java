package uk.gov.ppo.docket.text.lines;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** HTML as text: the charset from outside, else the one its {@code meta} names. */
public final class HtmlBytes {
  /** Browsers look no further for it (WHATWG HTML, "prescan a byte stream"). */
  private static final int PRESCAN = 1024;

  private HtmlBytes() {}

  /**
   * The text of a page.
   *
   * @param declared the charset named outside the page, empty when none was
   */
  public static String decode(byte[] bytes, String declared) {
    return DecodedText.decode(bytes, declared.isEmpty() ? named(bytes) : declared);
  }

  private static String named(byte[] bytes) {
    int length = Math.min(bytes.length, PRESCAN);
    String start =
        new String(bytes, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    int at = start.indexOf("charset=");
    if (at < 0) {
      return "";
    }
    int from = at + "charset=".length();
    while (from < start.length() && "\"' ".indexOf(start.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < start.length() && "\"'>; /".indexOf(start.charAt(to)) < 0) {
      to++;
    }
    return start.substring(from, to);
  }
}
