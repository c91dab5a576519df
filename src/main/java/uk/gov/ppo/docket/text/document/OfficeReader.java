package uk.gov.ppo.docket.text.document;

import java.io.IOException;
import java.time.Duration;
import javax.xml.stream.XMLStreamException;
import uk.gov.ppo.docket.text.lines.CleanText;
import uk.gov.ppo.docket.text.lines.HtmlLines;

/** Reads office documents into lines, each in its own way, within bounds of size and time. */
public final class OfficeReader {
  private final int maxChars;
  private final Duration maxTime;

  /**
   * A reader with its bounds.
   *
   * @param maxChars the most text taken out of one document
   * @param maxTime the longest it may take
   */
  public OfficeReader(int maxChars, Duration maxTime) {
    this.maxChars = maxChars;
    this.maxTime = maxTime;
  }

  /** The document's lines; empty when it holds no words. */
  public String text(DocumentKind kind, byte[] content) throws Unreadable {
    String text = BoundedTime.call(maxTime, () -> lines(kind, content));
    if (text.length() > maxChars) {
      throw Unreadable.tooLarge(null);
    }
    return text;
  }

  private String lines(DocumentKind kind, byte[] content) throws Unreadable {
    return switch (kind) {
      case DOCX -> HtmlLines.of(packaged(content, WordDocument::html));
      case ODT -> HtmlLines.of(packaged(content, OpenDocument::html));
      case PDF ->
          PdfParagraphs.rejoin(CleanText.clean(new TikaReader(maxChars).text(kind, content)));
      case RTF ->
          RtfLabels.setApart(new TikaReader(maxChars).lines(kind, RtfLabels.spelledOut(content)));
      case ODS, XLSX, PPTX -> {
        refuseBomb(content);
        yield new TikaReader(maxChars).lines(kind, content);
      }
      default -> new TikaReader(maxChars).lines(kind, content);
    };
  }

  /** One of the readers of zipped XML. */
  private interface PackageReader {
    String html(byte[] content) throws IOException, XMLStreamException;
  }

  private static String packaged(byte[] content, PackageReader reader) throws Unreadable {
    try {
      return reader.html(content);
    } catch (PackageParts.TooMuch tooMuch) {
      throw Unreadable.tooLarge(tooMuch);
    } catch (IOException | XMLStreamException broken) {
      throw Unreadable.broken(broken);
    }
  }

  private static void refuseBomb(byte[] content) throws Unreadable {
    packaged(content, zip -> String.valueOf(PackageParts.of(zip, part -> false).byName().size()));
  }
}
