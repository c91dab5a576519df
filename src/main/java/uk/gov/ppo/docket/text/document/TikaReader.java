package uk.gov.ppo.docket.text.document;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.SecureContentHandler;
import org.apache.tika.sax.ToTextContentHandler;
import org.apache.tika.sax.ToXMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import uk.gov.ppo.docket.text.lines.HtmlLines;

/**
 * Reads a document with the one Tika parser for its kind. Naming the parser keeps start-up short
 * and leaves no way to OCR, archives or anything else a document might hold.
 */
final class TikaReader {
  static {
    QuietLibraries.hush();
  }

  private final int maxChars;

  TikaReader(int maxChars) {
    this.maxChars = maxChars;
  }

  /** The document's lines by way of Tika's XHTML. */
  String lines(DocumentKind kind, byte[] content) throws Unreadable {
    ToXMLContentHandler xhtml = new ToXMLContentHandler();
    parse(parser(kind), content, xhtml);
    return HtmlLines.of(
        xhtml
            .toString()
            .replace("<p>", "<p style=\"white-space:pre\">")
            .replace("<p class=", "<p style=\"white-space:pre\" class="));
  }

  /** The document's words with the line ends Tika finds. */
  String text(DocumentKind kind, byte[] content) throws Unreadable {
    ToTextContentHandler text = new ToTextContentHandler();
    parse(parser(kind), content, text);
    return text.toString();
  }

  private void parse(Parser parser, byte[] content, ContentHandler words) throws Unreadable {
    CharLimit limited = new CharLimit(words, maxChars);
    try (TikaInputStream in = TikaInputStream.get(content)) {
      SecureContentHandler secure = new SecureContentHandler(limited, in);
      try {
        parser.parse(in, secure, new Metadata(), context());
      } catch (SAXException refused) {
        secure.throwIfCauseOf(refused);
        throw new TikaException("refused", refused);
      }
    } catch (org.apache.tika.exception.EncryptedDocumentException
        | EncryptedDocumentException locked) {
      throw Unreadable.encrypted(locked);
    } catch (TikaException | IOException | RuntimeException failed) {
      throw limited.isReached() ? Unreadable.tooLarge(failed) : reasonOf(failed);
    }
  }

  private static Unreadable reasonOf(Exception failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      String said = String.valueOf(cause.getMessage());
      if (said.contains("zip bomb") || said.contains("Zip bomb")) {
        return Unreadable.tooLarge(failed);
      }
      if (cause instanceof EncryptedDocumentException || said.contains("password")) {
        return Unreadable.encrypted(failed);
      }
    }
    return Unreadable.broken(failed);
  }

  private static Parser parser(DocumentKind kind) {
    return switch (kind) {
      case PDF -> new PDFParser();
      case DOC, XLS, PPT -> new OfficeParser();
      case XLSX, PPTX -> new OOXMLParser();
      case ODS -> new OpenDocumentParser();
      case RTF -> new RTFParser();
      default -> throw new IllegalArgumentException("no parser for " + kind);
    };
  }

  private static ParseContext context() {
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractInlineImages(false);
    pdf.setExtractBookmarksText(false);
    ParseContext context = new ParseContext();
    context.set(PDFParserConfig.class, pdf);
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  /** A document inside a document is not followed: it was not what the sender attached. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}
