package uk.gov.ppo.docket.text.lines;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What a browser would show of an element, as far as its own attributes tell. */
final class HtmlVisibility {
  private static final List<String> HIDING =
      List.of("display:none", "visibility:hidden", "mso-hide:all", "font-size:0;", "font-size:0px");

  private HtmlVisibility() {}

  static boolean isSeen(Element element) {
    return !element.hasAttr("hidden") && HIDING.stream().noneMatch(style(element)::contains);
  }

  /** Whether line ends inside are meant: {@code pre}, or {@code white-space: pre…}. */
  static boolean keepsLineEnds(Element element) {
    return element.normalName().equals("pre") || style(element).contains("white-space:pre");
  }

  /** Whether there is anything but blanks inside; ends at the first word. */
  static boolean showsWords(Element element) {
    return element
        .nodeStream(TextNode.class)
        .anyMatch(text -> !text.getWholeText().replace('\u00a0', ' ').isBlank());
  }

  private static String style(Element element) {
    String style = element.attr("style");
    return style.isEmpty() ? "" : style.replace(" ", "").toLowerCase(Locale.ROOT) + ";";
  }
}
