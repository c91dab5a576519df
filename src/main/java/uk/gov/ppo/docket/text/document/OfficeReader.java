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
      case DOCX -> HtmlLines.of(word(content));
      case PDF ->
          PdfParagraphs.rejoin(CleanText.clean(new TikaReader(maxChars).text(kind, content)));
      case RTF -> new TikaReader(maxChars).lines(kind, RtfLabels.spelledOut(content));
      case ODT, ODS, XLSX, PPTX -> {
        refuseBomb(content);
        yield new TikaReader(maxChars).lines(kind, content);
      }
      default -> new TikaReader(maxChars).lines(kind, content);
    };
  }

  private static String word(byte[] content) throws Unreadable {
    try {
      return WordDocument.html(content);
    } catch (PackageParts.TooMuch tooMuch) {
      throw Unreadable.tooLarge(tooMuch);
    } catch (IOException | XMLStreamException broken) {
      throw Unreadable.broken(broken);
    }
  }

  private static void refuseBomb(byte[] content) throws Unreadable {
    try {
      PackageParts.of(content, part -> false);
    } catch (PackageParts.TooMuch tooMuch) {
      throw Unreadable.tooLarge(tooMuch);
    } catch (IOException broken) {
      throw Unreadable.broken(broken);
    }
  }
}
