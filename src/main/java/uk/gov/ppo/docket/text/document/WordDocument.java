package uk.gov.ppo.docket.text.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * A DOCX file as HTML, its automatic numbers written out (ECMA-376 part 1, section 17).
 *
 * <p>Read by hand because Tika 3.3.1 loses numbers that come from a paragraph's style, and shows
 * hidden words. Deleted text, field codes, comments and the copies kept for old versions of Word
 * are left out; text boxes, foot- and endnotes and the header's words are not.
 */
final class WordDocument implements SafeXml.Listener {
  private static final Set<String> SKIPPED =
      Set.of(
          "del",
          "moveFrom",
          "Fallback",
          "instrText",
          "delText",
          "rubyBase",
          "sectPr",
          "rPrChange",
          "pPrChange");

  private static final int UNREAD = 9;

  private final WordNumbering numbering;
  private final WordCounters counters;
  private final WordIndents indents = new WordIndents();
  private final XhtmlWriter out;
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private int skipping;
  private int tables;
  private boolean inText;

  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private String number = "";
    private String level = "";
    private String left = "";
    private boolean inProperties;
    private boolean hidden;
  }

  private WordDocument(WordNumbering numbering, XhtmlWriter out) {
    this.numbering = numbering;
    this.counters = new WordCounters(numbering);
    this.out = out;
  }

  /** The document as HTML. */
  static String html(byte[] docx, int maxUnpacked) throws IOException, XMLStreamException {
    Map<String, byte[]> parts = PackageParts.of(docx, maxUnpacked, WordDocument::isRead).byName();
    if (parts.keySet().stream().noneMatch(part -> rank(part) == 1)) {
      throw new IOException("a DOCX without a document");
    }
    WordNumbering numbering =
        WordNumbering.of(parts.get("word/numbering.xml"), parts.get("word/styles.xml"));
    XhtmlWriter out = new XhtmlWriter();
    WordDocument document = new WordDocument(numbering, out);
    List<byte[]> worded =
        parts.entrySet().stream()
            .filter(part -> rank(part.getKey()) < UNREAD)
            .sorted(Map.Entry.comparingByKey(WordDocument::inReadingOrder))
            .map(Map.Entry::getValue)
            .toList();
    for (byte[] part : worded) {
      SafeXml.read(part, document);
    }
    return out.toString();
  }

  private static boolean isRead(String part) {
    return part.startsWith("word/")
        && part.endsWith(".xml")
        && part.indexOf('/', 5) < 0
        && (rank(part) < UNREAD || part.endsWith("/numbering.xml") || part.endsWith("/styles.xml"));
  }

  private static int inReadingOrder(String one, String other) {
    int byRank = Integer.compare(rank(one), rank(other));
    return byRank == 0 ? one.compareTo(other) : byRank;
  }

  private static int rank(String part) {
    String name = part.substring(part.lastIndexOf('/') + 1);
    if (name.startsWith("header")) {
      return 0;
    } else if (name.startsWith("document")) {
      return 1;
    }
    return name.equals("footnotes.xml") || name.equals("endnotes.xml") ? 2 : UNREAD;
  }

  @Override
  public void start(String name, SafeXml.Attributes attributes) {
    if (skipping > 0 || SKIPPED.contains(name)) {
      skipping++;
      return;
    }
    switch (name) {
      case "p" -> open.push(new Paragraph());
      case "tbl" -> table(1, "<table>");
      case "tr" -> out.raw("<tr>");
      case "tc" -> out.raw("<td>");
      case "t" -> inText = true;
      default -> inside(name, attributes);
    }
  }

  private void inside(String name, SafeXml.Attributes attributes) {
    Paragraph paragraph = open.peek();
    if (paragraph == null) {
      return;
    }
    switch (name) {
      case "pPr" -> paragraph.inProperties = true;
      case "pStyle" -> paragraph.style = attributes.get("val");
      case "numId" -> paragraph.number = attributes.get("val");
      case "ilvl" -> paragraph.level = attributes.get("val");
      case "ind" -> paragraph.left = WordNumbering.left(attributes);
      case "r" -> paragraph.hidden = false;
      case "vanish" -> paragraph.hidden = !paragraph.inProperties && isOn(attributes.get("val"));
      case "tab" -> add(paragraph, "\t");
      case "br", "cr" -> add(paragraph, "\n");
      case "noBreakHyphen" -> add(paragraph, "-");
      default -> {}
    }
  }

  private static void add(Paragraph paragraph, String text) {
    if (!paragraph.inProperties && !paragraph.hidden) {
      paragraph.text.append(text);
    }
  }

  private static boolean isOn(String value) {
    return !value.equals("0") && !value.equals("false") && !value.equals("off");
  }

  @Override
  public void words(String text) {
    Paragraph paragraph = open.peek();
    if (skipping == 0 && inText && paragraph != null) {
      add(paragraph, text);
    }
  }

  @Override
  public void end(String name) {
    if (skipping > 0) {
      skipping--;
      return;
    }
    switch (name) {
      case "p" -> write(open.pop());
      case "pPr" -> endProperties();
      case "t" -> inText = false;
      case "tbl" -> table(-1, "</table>");
      case "tr" -> out.raw("</tr>");
      case "tc" -> out.raw("</td>");
      default -> {}
    }
  }

  private void table(int step, String markup) {
    tables += step;
    out.raw(markup);
  }

  private void endProperties() {
    Paragraph paragraph = open.peek();
    if (paragraph != null) {
      paragraph.inProperties = false;
    }
  }

  private void write(Paragraph paragraph) {
    Optional<WordNumbering.Place> place = placeOf(paragraph);
    if (place.isEmpty()) {
      out.paragraph(paragraph.text.toString());
      return;
    }
    String label = counters.next(place.get());
    boolean labelOnly = paragraph.text.toString().isBlank() && tables > 0 && !label.equals("-");
    if (labelOnly) {
      out.paragraph(label);
    } else {
      out.item(label, depth(place.get(), paragraph), paragraph.text.toString());
    }
  }

  private int depth(WordNumbering.Place place, Paragraph paragraph) {
    int own = WordIndents.of(paragraph.left);
    int left = own == WordIndents.UNKNOWN ? numbering.left(place, paragraph.style) : own;
    return indents.depth(left, place.level());
  }

  /** A paragraph's own settings go before its style's; number 0 takes it out of the list. */
  private Optional<WordNumbering.Place> placeOf(Paragraph paragraph) {
    Optional<WordNumbering.Place> styled = numbering.ofStyle(paragraph.style);
    if (paragraph.number.isEmpty()) {
      return styled;
    }
    if (paragraph.number.equals("0")) {
      return Optional.empty();
    }
    int level =
        paragraph.level.isEmpty()
            ? styled.map(WordNumbering.Place::level).orElse(0)
            : WordNumbering.depth(paragraph.level);
    return Optional.of(new WordNumbering.Place(paragraph.number, level));
  }
}
