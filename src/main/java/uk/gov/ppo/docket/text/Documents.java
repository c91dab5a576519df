package uk.gov.ppo.docket.text;

import java.util.List;
import uk.gov.ppo.docket.text.document.DocumentKind;
import uk.gov.ppo.docket.text.document.InProcess;
import uk.gov.ppo.docket.text.document.OfficeDocuments;
import uk.gov.ppo.docket.text.document.ReadDocument;
import uk.gov.ppo.docket.text.document.ReaderProcesses;
import uk.gov.ppo.docket.text.document.TesseractOcr;
import uk.gov.ppo.docket.text.document.Unreadable;
import uk.gov.ppo.docket.text.lines.CleanText;
import uk.gov.ppo.docket.text.lines.CsvRows;
import uk.gov.ppo.docket.text.lines.DecodedText;
import uk.gov.ppo.docket.text.lines.HtmlBytes;
import uk.gov.ppo.docket.text.lines.HtmlLimit;
import uk.gov.ppo.docket.text.lines.HtmlLines;

/**
 * Reads documents (PDF, DOCX, DOC, ODT, RTF, HTML, plain text, Outlook messages; spreadsheets as
 * one line a row) into plain text, lists and tables kept as lines, automatic numbers as the reader
 * sees them.
 */
public final class Documents implements AutoCloseable {
  static final String NO_TEXT = "no text in it";
  static final String NEEDS_OCR = "it is a scan and needs OCR";

  private static final Documents COMMANDS = inProcess(Limits.DEFAULT);

  private final Limits limits;
  private final OfficeDocuments office;

  private Documents(Limits limits, OfficeDocuments office) {
    this.limits = limits;
    this.office = office;
  }

  /** Reads in this process: quick to start, for a command that reads a few documents and ends. */
  public static Documents inProcess(Limits limits) {
    return new Documents(limits, new InProcess(limits.extraction().bounds()));
  }

  /**
   * Reads what needs a library in processes of their own, where a document that hangs or takes all
   * memory costs nothing but itself. None is started before the first document that needs one.
   */
  public static Documents isolated(Limits limits) {
    return new Documents(
        limits,
        new ReaderProcesses(limits.extraction().bounds(), limits.attachmentMemory().toBytes()));
  }

  /** What commands read with: in this process, within the limits that are shipped. */
  static Documents forCommands() {
    return COMMANDS;
  }

  /**
   * The words of a document, read in this process; its kind is told from the bytes first and the
   * name second.
   *
   * @param name the file name, empty when there is none
   * @throws DocumentUnreadable when the bytes are broken, encrypted, over a limit, or hold no words
   */
  public static String text(byte[] content, String name) {
    return COMMANDS.read(content, name);
  }

  /**
   * The words of a document; its kind is told from the bytes first and the name second.
   *
   * @param name the file name, empty when there is none
   * @throws DocumentUnreadable when the bytes are broken, encrypted, over a limit, or hold no words
   */
  public String read(byte[] content, String name) {
    return open(content, name, "").text();
  }

  /**
   * The texts of a file somebody kept: one for a document; for a message ({@code .eml}, {@code
   * .msg}) its own words first, quoted mail among them, then each document that came with it. Those
   * of a message begin with its head: To, Date, Subject.
   *
   * @throws DocumentUnreadable when the bytes are broken, encrypted, over a limit, or hold no words
   */
  public List<String> texts(byte[] content, String name) {
    return KeptFile.texts(this, limits, content, name);
  }

  /** Whether a document was given up, for this reason, that can be read by now: OCR came since. */
  public static boolean canBeReadNow(String reason) {
    return reason.contains(NEEDS_OCR) && TesseractOcr.isInstalled();
  }

  /** The same with the files attached to it, and the charset its sender declared for it. */
  ReadDocument open(byte[] content, String name, String charset) {
    ExtractionLimits extraction = limits.extraction();
    if (content.length > extraction.maxBytes()) {
      throw DocumentUnreadable.overLimit(
          "larger than " + extraction.maxBytes() / (1024 * 1024) + " MB; open it by hand");
    }
    DocumentKind kind = DocumentKind.of(content, name);
    ReadDocument read = opened(kind, content, charset);
    if (read.text().isBlank() && read.inside().isEmpty()) {
      throw DocumentUnreadable.because(
          kind == DocumentKind.PDF
              ? NO_TEXT + "; it may be a scan, which needs OCR"
              : "no words in it");
    }
    if (read.text().length() > extraction.maxChars()) {
      throw DocumentUnreadable.overLimit("too large to read safely; open it by hand");
    }
    return read;
  }

  private ReadDocument opened(DocumentKind kind, byte[] content, String charset) {
    return switch (kind) {
      case TEXT -> words(CleanText.clean(DecodedText.decode(content, charset)));
      case CSV -> words(CleanText.clean(CsvRows.lines(DecodedText.decode(content, charset))));
      case HTML -> words(html(HtmlBytes.decode(content, charset)));
      case EMPTY -> throw DocumentUnreadable.because("empty: it has no bytes");
      case ENCRYPTED_OFFICE ->
          throw DocumentUnreadable.because(
              "protected by a password; ask the sender for a copy without one");
      case PNG, JPEG, GIF, TIFF ->
          throw DocumentUnreadable.because("a picture; words in it need OCR");
      case ZIP -> throw DocumentUnreadable.because("an archive; open it by hand");
      case UNKNOWN -> throw DocumentUnreadable.because("not a kind of document Docket can read");
      default -> office(kind, content);
    };
  }

  private String html(String page) {
    HtmlLimit limit = new HtmlLimit(limits.attachmentCharacters(), limits.tags(), limits.links());
    if (limit.end(page) < page.length()) {
      throw DocumentUnreadable.overLimit("too large to read safely; open it by hand");
    }
    return HtmlLines.of(page);
  }

  private static ReadDocument words(String text) {
    return new ReadDocument(text, List.of());
  }

  private ReadDocument office(DocumentKind kind, byte[] content) {
    try {
      return office.read(kind, content);
    } catch (Unreadable unreadable) {
      throw new DocumentUnreadable(unreadable.reason(), unreadable.overLimit(), unreadable);
    }
  }

  /** Ends whatever was started to read; documents are read no more. */
  @Override
  public void close() {
    office.close();
  }
}
