package uk.gov.ppo.docket.text;

import uk.gov.ppo.docket.text.document.DocumentKind;
import uk.gov.ppo.docket.text.document.OfficeReader;
import uk.gov.ppo.docket.text.document.Unreadable;
import uk.gov.ppo.docket.text.lines.CleanText;
import uk.gov.ppo.docket.text.lines.DecodedText;
import uk.gov.ppo.docket.text.lines.HtmlBytes;
import uk.gov.ppo.docket.text.lines.HtmlLines;

/**
 * Reads documents (PDF, DOCX, DOC, ODT, RTF, HTML, plain text; spreadsheets as one line a row) into
 * plain text, lists and tables kept as lines, automatic numbers as the reader sees them.
 */
public final class Documents {
  private static final Documents DEFAULT = new Documents(ExtractionLimits.DEFAULT);

  private final ExtractionLimits limits;

  Documents(ExtractionLimits limits) {
    this.limits = limits;
  }

  /**
   * The words of a document; its kind is told from the bytes first and the name second.
   *
   * @param name the file name, empty when there is none
   * @throws DocumentUnreadable when the bytes are broken, encrypted, over a limit, or hold no words
   */
  public static String text(byte[] content, String name) {
    return text(content, name, "");
  }

  /** The same, with the charset the document's sender declared for it. */
  static String text(byte[] content, String name, String charset) {
    return DEFAULT.read(content, name, charset);
  }

  String read(byte[] content, String name, String charset) {
    if (content.length > limits.maxBytes()) {
      throw new DocumentUnreadable(
          "larger than " + limits.maxBytes() / (1024 * 1024) + " MB; open it by hand", null);
    }
    DocumentKind kind = DocumentKind.of(content, name);
    String text = words(kind, content, charset);
    if (text.isBlank()) {
      throw new DocumentUnreadable(
          kind == DocumentKind.PDF
              ? "no text in it; it may be a scan, which needs OCR"
              : "no words in it",
          null);
    }
    if (text.length() > limits.maxChars()) {
      throw new DocumentUnreadable("too large to read safely; open it by hand", null);
    }
    return text;
  }

  private String words(DocumentKind kind, byte[] content, String charset) {
    return switch (kind) {
      case TEXT -> CleanText.clean(DecodedText.decode(content, charset));
      case HTML -> HtmlLines.of(HtmlBytes.decode(content, charset));
      case EMPTY -> throw new DocumentUnreadable("empty: it has no bytes", null);
      case ENCRYPTED_OFFICE ->
          throw new DocumentUnreadable(
              "protected by a password; ask the sender for a copy without one", null);
      case PNG, JPEG, GIF, TIFF ->
          throw new DocumentUnreadable("a picture; words in it need OCR", null);
      case ZIP -> throw new DocumentUnreadable("an archive; open it by hand", null);
      case UNKNOWN -> throw new DocumentUnreadable("not a kind of document Docket can read", null);
      default -> office(kind, content);
    };
  }

  private String office(DocumentKind kind, byte[] content) {
    try {
      return new OfficeReader(limits.maxChars(), limits.maxTime()).text(kind, content);
    } catch (Unreadable unreadable) {
      throw new DocumentUnreadable(unreadable.reason(), unreadable);
    }
  }
}
