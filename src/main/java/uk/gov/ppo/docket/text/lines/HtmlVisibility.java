package uk.gov.ppo.docket.text.lines;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What a browser would show of an element, as far as its own attributes tell. */
final class HtmlVisibility {
  private static final List<String> HIDING =
      List.of("display:none", "visibility:hidden", "mso-hide:all", "font-size:0;", "font-size:0px");

  private HtmlVisibility() {}

  static boolean isSeen(Element element) {
    return !element.hasAttr("hidden") && HIDING.stream().noneMatch(style(element)::contains);
  }

  /** Whether line ends in this text are meant: inside {@code pre} or {@code white-space: pre…}. */
  static boolean keepsLineEnds(Node text) {
    for (Node node = text.parent(); node instanceof Element element; node = node.parent()) {
      if (element.normalName().equals("pre") || style(element).contains("white-space:pre")) {
        return true;
      }
      if (element.isBlock() && element.closest("pre") == null) {
        return false;
      }
    }
    return false;
  }

  private static String style(Element element) {
    String style = element.attr("style");
    return style.isEmpty() ? "" : style.replace(" ", "").toLowerCase(Locale.ROOT) + ";";
  }
}
