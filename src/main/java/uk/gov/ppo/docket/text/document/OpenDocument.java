package uk.gov.ppo.docket.text.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * An ODT file as HTML, its automatic numbers written out (OpenDocument 1.2 part 1). Tika 3.3.1
 * tells only numbered lists from bulleted ones; here {@code a)} stays {@code a)}.
 */
final class OpenDocument implements SafeXml.Listener {
  private static final Set<String> SKIPPED =
      Set.of(
          "tracked-changes",
          "annotation",
          "note-citation",
          "ruby-text",
          "footer",
          "footer-left",
          "footer-first",
          "header-left",
          "forms",
          "binary-data");

  /** More blanks in a row than this are no typing, but an attempt to fill memory. */
  private static final int MAX_BLANKS = 200;

  private final OpenLists lists = new OpenLists();
  private final XhtmlWriter out = new XhtmlWriter();
  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private int skipping;

  private OpenDocument() {}

  /** The document as HTML. */
  static String html(byte[] odt, int maxUnpacked) throws IOException, XMLStreamException {
    Set<String> wanted = Set.of("content.xml", "styles.xml");
    Map<String, byte[]> parts = PackageParts.of(odt, maxUnpacked, wanted::contains).byName();
    byte[] content = parts.get("content.xml");
    if (content == null) {
      throw new IOException("an ODT without content");
    }
    OpenDocument document = new OpenDocument();
    byte[] styles = parts.get("styles.xml");
    if (styles != null) {
      SafeXml.read(styles, document);
    }
    SafeXml.read(content, document);
    return document.out.toString();
  }

  @Override
  public void start(String name, SafeXml.Attributes attributes) {
    if (skipping > 0 || SKIPPED.contains(name)) {
      skipping++;
      return;
    }
    switch (name) {
      case "p", "h" -> open.push(new StringBuilder());
      case "list" -> lists.enterList(attributes);
      case "list-item" -> lists.enterItem(attributes);
      case "table" -> out.raw("<table>");
      case "table-row" -> out.raw("<tr>");
      case "table-cell", "covered-table-cell" -> out.raw("<td>");
      case "s" -> words(" ".repeat(blanks(attributes.get("c"))));
      case "tab" -> words("\t");
      case "line-break" -> words("\n");
      default -> lists.define(name, attributes);
    }
  }

  @Override
  public void words(String text) {
    StringBuilder paragraph = open.peek();
    if (skipping == 0 && paragraph != null) {
      paragraph.append(text);
    }
  }

  @Override
  public void end(String name) {
    if (skipping > 0) {
      skipping--;
      return;
    }
    switch (name) {
      case "p", "h" -> write(open.pop().toString());
      case "list" -> lists.leaveList();
      case "table" -> out.raw("</table>");
      case "table-row" -> out.raw("</tr>");
      case "table-cell", "covered-table-cell" -> out.raw("</td>");
      default -> {}
    }
  }

  private void write(String paragraph) {
    String label = lists.takeLabel();
    if (lists.isInside()) {
      out.item(label, lists.depth(), paragraph);
    } else {
      out.paragraph(paragraph);
    }
  }

  private static int blanks(String count) {
    try {
      return Math.clamp(Integer.parseInt(count), 0, MAX_BLANKS);
    } catch (NumberFormatException absent) {
      return 1;
    }
  }
}
