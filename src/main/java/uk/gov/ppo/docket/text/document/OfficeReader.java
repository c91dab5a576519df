package uk.gov.ppo.docket.text.document;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import uk.gov.ppo.docket.text.lines.HtmlLines;

/** Reads office documents into lines, each in its own way, within bounds of size. */
final class OfficeReader {
  private final ReadingBounds bounds;

  OfficeReader(ReadingBounds bounds) {
    this.bounds = bounds;
  }

  /** What is in the document; empty text when it holds no words. */
  ReadDocument read(DocumentKind kind, byte[] content) throws Unreadable {
    ReadDocument read =
        switch (kind) {
          case MSG -> OutlookMessage.read(content, this);
          case TNEF -> WinmailFile.read(content, this);
          default -> ReadDocument.of(lines(kind, content));
        };
    if (read.text().length() > bounds.maxChars()) {
      throw Unreadable.tooLarge(null);
    }
    return read;
  }

  String lines(DocumentKind kind, byte[] content) throws Unreadable {
    return switch (kind) {
      case DOCX -> HtmlLines.of(packaged(content, WordDocument::html));
      case ODT -> HtmlLines.of(packaged(content, OpenDocument::html));
      case PDF -> PdfDocument.text(content, bounds.maxChars());
      case RTF -> RtfLabels.setApart(tika().lines(kind, RtfLabels.spelledOut(content)));
      case ODS, XLSX, PPTX -> {
        refuseBomb(content);
        yield tika().lines(kind, content);
      }
      default -> tika().lines(kind, content);
    };
  }

  private TikaReader tika() {
    return new TikaReader(bounds.maxChars());
  }

  /** One of the readers of zipped XML. */
  private interface PackageReader {
    String html(byte[] content, int maxUnpacked) throws IOException, XMLStreamException;
  }

  private String packaged(byte[] content, PackageReader reader) throws Unreadable {
    try {
      return reader.html(content, bounds.maxUnpacked());
    } catch (PackageParts.TooMuch tooMuch) {
      throw Unreadable.tooLarge(tooMuch);
    } catch (IOException | XMLStreamException broken) {
      throw Unreadable.broken(broken);
    }
  }

  private void refuseBomb(byte[] content) throws Unreadable {
    packaged(
        content,
        (zip, max) -> String.valueOf(PackageParts.of(zip, max, part -> false).byName().size()));
  }
}
