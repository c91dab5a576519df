package uk.gov.ppo.docket.text.lines;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * What Word and Outlook write in place of HTML lists and line breaks: paragraphs without margins,
 * and list labels as text in a span marked {@code mso-list:Ignore}.
 */
final class HtmlWordList {
  /** Bullets as Word spells them in the Symbol, Courier New and Wingdings fonts. */
  private static final String BULLETS = "·•o§Øüq\uf0b7\uf0a7";

  private HtmlWordList() {}

  static boolean isMarker(Element element) {
    String style = element.attr("style");
    return !style.isEmpty()
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("mso-list:ignore");
  }

  static String marker(Element element) {
    String label = element.text().replace('\u00a0', ' ').strip();
    return label.length() == 1 && BULLETS.contains(label) ? "-" : label;
  }

  /** Outlook's paragraphs have no margins: they are lines. */
  static boolean isTight(Element element) {
    return element.className().toLowerCase(Locale.ROOT).startsWith("mso");
  }
}
