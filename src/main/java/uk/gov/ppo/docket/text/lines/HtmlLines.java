package uk.gov.ppo.docket.text.lines;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * HTML as the lines a reader sees: blocks on lines of their own, list items with their marker, a
 * table row a line, quoted mail behind {@code >}; nothing hidden, no scripts, links as their words.
 */
public final class HtmlLines {
  /** Deeper than any page nests by hand; what lies below is read as plain words. */
  private static final int MAX_DEPTH = 400;

  /** Each table is read once for every table around it; deeper ones are read as blocks. */
  private static final int MAX_TABLE_DEPTH = 80;

  private static final int LONGEST_LABEL = 5;

  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "template",
          "noscript",
          "object",
          "iframe",
          "svg",
          "select",
          "textarea",
          "button");
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "dl", "pre", "fieldset");

  private final LineWriter lines = new LineWriter();
  private int listDepth;
  private int verbatimDepth;
  private int items;
  private int tables;

  private HtmlLines() {}

  /** The lines of a page or a fragment of one. */
  public static String of(String html) {
    HtmlLines page = new HtmlLines();
    page.walk(Jsoup.parse(html).body(), 0);
    return page.lines.text();
  }

  /** A table's cell that stands this deep in its page. */
  static HtmlCell cell(Element element, int depth) {
    HtmlLines part = new HtmlLines();
    part.children(element, depth);
    return new HtmlCell(part.lines.text(), part.tables > 0 || part.items > 1);
  }

  private void walk(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element && HtmlVisibility.isSeen(element)) {
      if (depth > MAX_DEPTH) {
        lines.words(element.text());
      } else if (!UNSEEN.contains(element.normalName())) {
        element(element, depth);
      }
    }
  }

  private void text(TextNode text) {
    if (verbatimDepth > 0) {
      lines.verbatim(text.getWholeText());
    } else {
      lines.words(text.getWholeText());
    }
  }

  private void element(Element element, int depth) {
    switch (element.normalName()) {
      case "br" -> lines.forcedBreak();
      case "ul", "ol", "menu", "dir" -> list(element, depth);
      case "li" -> looseItem(element, depth);
      case "dt" -> term(element, depth);
      case "table" -> table(element, depth);
      case "blockquote" -> quotation(element, depth);
      case "img", "input" -> {}
      default -> plain(element, depth);
    }
  }

  private void plain(Element element, int depth) {
    if (HtmlWordList.isMarker(element)) {
      lines.words(HtmlWordList.marker(element) + " ");
    } else if (PARAGRAPHS.contains(element.normalName()) && !HtmlWordList.isTight(element)) {
      lines.endParagraph();
      children(element, depth);
      lines.endParagraph();
    } else if (element.isBlock()) {
      block(element, depth);
    } else {
      children(element, depth);
    }
  }

  private void block(Element element, int depth) {
    lines.endLine();
    if (isEmptyLine(element)) {
      lines.forcedBreak();
    } else {
      children(element, depth);
      lines.endLine();
    }
  }

  /** Mail writers make blank lines of blocks that hold one no-break space. */
  private static boolean isEmptyLine(Element block) {
    return block.childNodeSize() <= 2 && block.hasText() && !HtmlVisibility.showsWords(block);
  }

  private void children(Element element, int depth) {
    int verbatim = HtmlVisibility.keepsLineEnds(element) ? 1 : 0;
    verbatimDepth += verbatim;
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      walk(child, depth + 1);
    }
    verbatimDepth -= verbatim;
  }

  private void list(Element list, int depth) {
    HtmlListCount count = new HtmlListCount(list);
    boolean outermost = listDepth == 0;
    edge(outermost);
    listDepth++;
    for (Node child = list.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof Element item && item.normalName().equals("li")) {
        item(item, count.next(item), depth + 1);
      } else {
        walk(child, depth + 1);
      }
    }
    listDepth--;
    edge(outermost);
  }

  private void edge(boolean outermost) {
    if (outermost) {
      lines.endParagraph();
    } else {
      lines.endLine();
    }
  }

  /** An item outside a list: office documents bring their labels along. */
  private void looseItem(Element item, int depth) {
    String level = item.attr("data-depth");
    String indent =
        level.length() == 1 && Character.isDigit(level.charAt(0))
            ? "  ".repeat(level.charAt(0) - '0')
            : "";
    String label = item.hasAttr("data-label") ? item.attr("data-label") : "-";
    item(item, indent + label + (label.isEmpty() ? "" : " "), depth);
  }

  private void item(Element item, String label, int depth) {
    if (HtmlVisibility.isSeen(item)) {
      items++;
      lines.mark("  ".repeat(Math.max(0, listDepth - 1)) + label);
      children(item, depth);
      lines.endItem();
    }
  }

  /** A term that is only a number is the label of what comes after it. */
  private void term(Element term, int depth) {
    String words = term.text().strip();
    boolean label =
        !words.isEmpty()
            && words.length() <= LONGEST_LABEL
            && ".):".indexOf(words.charAt(words.length() - 1)) >= 0;
    if (label) {
      lines.mark(words + " ");
    } else {
      block(term, depth);
    }
  }

  private void table(Element table, int depth) {
    tables++;
    if (depth > MAX_TABLE_DEPTH) {
      block(table, depth);
      return;
    }
    lines.endParagraph();
    lines.verbatim(new HtmlTable(depth).lines(table));
    lines.endParagraph();
  }

  private void quotation(Element element, int depth) {
    if (!isQuotedMail(element)) {
      block(element, depth);
      return;
    }
    lines.enterQuote();
    children(element, depth);
    lines.leaveQuote();
  }

  /** Only what a mail program marked as quoted: people indent with blockquote too. */
  private static boolean isQuotedMail(Element element) {
    String classes = element.className().toLowerCase(Locale.ROOT);
    return element.attr("type").equalsIgnoreCase("cite")
        || element.hasAttr("cite")
        || classes.contains("quote")
        || element.attr("style").toLowerCase(Locale.ROOT).contains("border-left");
  }
}
