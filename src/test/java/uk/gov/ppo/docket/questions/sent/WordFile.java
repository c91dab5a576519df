package uk.gov.ppo.docket.questions.sent;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.text.Documents;
import uk.gov.ppo.docket.text.document.SampleDocuments;

/**
 * A Word file whose numbers are Word's own: they stand in no paragraph's words (ECMA-376 part 1,
 * section 17.9). Three dialects, as programs differ in where they keep them.
 */
public final class WordFile implements Sent {
  private final Dialect dialect;

  private WordFile(Dialect dialect) {
    this.dialect = dialect;
  }

  /** How one way of writing numbers names a line's list. */
  interface Dialect {
    /** The {@code pPr} of an item. */
    String properties(TypedLine item);

    /** {@code numbering.xml}. */
    String numbering(List<TypedLine> lines);

    /** What stands in {@code styles.xml} beside the default style. */
    String styles();

    /** Whether a blank line is a paragraph of its own, as it is to people who type them. */
    boolean keepsBlankLines();
  }

  /** Each list defined by itself, named by each paragraph, as Word does. */
  public static Sent numberedInParagraphs() {
    return new WordFile(new WordParagraphNumbers());
  }

  /** Lists numbered by their style ("List Number"), which go on counting for the whole file. */
  public static Sent numberedByStyle() {
    return new WordFile(new WordStyleNumbers());
  }

  /** One list of nine levels ({@code 1.}, {@code 1.1}, {@code (a)}), restarted where it must be. */
  public static Sent numberedAsOutline() {
    return new WordFile(new WordOutlineNumbers());
  }

  @Override
  public Request read(String request) throws IOException {
    return Request.in(Documents.text(of(request), "request.docx"));
  }

  private byte[] of(String request) throws IOException {
    List<TypedLine> lines = TypedLines.of(request);
    StringBuilder body = new StringBuilder();
    for (TypedLine line : lines) {
      if (line.kind() != TypedLine.Kind.BLANK || dialect.keepsBlankLines()) {
        body.append(paragraph(line));
      }
    }
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put("word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
    parts.put("word/styles.xml", part("styles", dialect.styles()));
    parts.put("word/numbering.xml", part("numbering", dialect.numbering(lines)));
    return SampleDocuments.zip(parts);
  }

  /** Word cuts words into runs wherever somebody changed something. */
  private String paragraph(TypedLine line) {
    String text = line.text();
    int cut = text.length() / 2;
    String properties = line.isItem() ? "<w:pPr>" + dialect.properties(line) + "</w:pPr>" : "";
    return "<w:p>" + properties + run(text.substring(0, cut)) + run(text.substring(cut)) + "</w:p>";
  }

  private static String run(String words) {
    String safe = words.replace("&", "&amp;").replace("<", "&lt;");
    return words.isEmpty()
        ? ""
        : "<w:r><w:rPr><w:sz w:val=\"22\"/></w:rPr><w:t xml:space=\"preserve\">"
            + safe
            + "</w:t></w:r>";
  }

  private static String part(String name, String content) {
    String schema = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:%s xmlns:w=\"%s\">%s</w:%s>"
        .formatted(name, schema, content, name);
  }

  static String level(int level, int start, String format, String label) {
    return level(level, start, format, label, level);
  }

  /**
   * A level of a list.
   *
   * @param depth how far in it stands, in steps of a quarter of an inch
   */
  static String level(int level, int start, String format, String label, int depth) {
    return ("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"%d\"/><w:numFmt w:val=\"%s\"/><w:lvlText"
            + " w:val=\"%s\"/><w:pPr><w:ind w:left=\"%d\" w:hanging=\"360\"/></w:pPr></w:lvl>")
        .formatted(level, start, format, label, (depth + 1) * 360);
  }

  static String list(int id, String levels) {
    return "<w:abstractNum w:abstractNumId=\"%d\">%s</w:abstractNum>".formatted(id, levels);
  }

  static String number(int id, int list, String overrides) {
    return "<w:num w:numId=\"%d\"><w:abstractNumId w:val=\"%d\"/>%s</w:num>"
        .formatted(id, list, overrides);
  }

  static String place(int number, int level) {
    return "<w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr>"
        .formatted(level, number);
  }
}
