package uk.gov.ppo.docket.text;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.text.document.DocumentKind;
import uk.gov.ppo.docket.text.document.Inside;
import uk.gov.ppo.docket.text.document.ReadDocument;
import uk.gov.ppo.docket.text.document.TesseractOcr;
import uk.gov.ppo.docket.text.document.Unreadable;
import uk.gov.ppo.docket.text.lines.CleanText;

/** A file that was kept: a document, or a message with the documents that came with it. */
final class KeptFile {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

  private KeptFile() {}

  static List<String> texts(Documents documents, Limits limits, byte[] content, String name) {
    if (name.toLowerCase(Locale.ROOT).endsWith(".eml")) {
      Message message = new MessageReader(limits.reading()).read(content);
      return texts(message, new TextReader(limits, documents).read(message));
    }
    if (isPicture(DocumentKind.of(content, name))) {
      return List.of(ocr(DocumentKind.of(content, name), content));
    }
    ReadDocument read = opened(documents, content, name);
    List<String> texts = new ArrayList<>(List.of(read.text()));
    read.inside().forEach(inside -> addReadable(texts, documents, inside, read.text()));
    return texts;
  }

  /**
   * A scan has no words until they are looked for; only files that were kept are worth the time.
   */
  private static ReadDocument opened(Documents documents, byte[] content, String name) {
    try {
      return documents.open(content, name, "");
    } catch (DocumentUnreadable noWords) {
      DocumentKind kind = DocumentKind.of(content, name);
      if (kind == DocumentKind.PDF && noWords.reason().startsWith(Documents.NO_TEXT)) {
        return new ReadDocument(ocr(kind, content), List.of());
      }
      throw noWords;
    }
  }

  private static boolean isPicture(DocumentKind kind) {
    return kind == DocumentKind.PNG || kind == DocumentKind.JPEG || kind == DocumentKind.TIFF;
  }

  private static String ocr(DocumentKind kind, byte[] content) {
    if (!TesseractOcr.isInstalled()) {
      throw DocumentUnreadable.because(
          Documents.NO_TEXT
              + "; "
              + Documents.NEEDS_OCR
              + ": install tesseract-ocr, or give it a text layer");
    }
    try {
      return CleanText.clean(TesseractOcr.read(kind, content));
    } catch (Unreadable unreadable) {
      throw new DocumentUnreadable(
          Documents.NO_TEXT + "; it is a scan, and Tesseract could not read it", false, unreadable);
    }
  }

  private static List<String> texts(Message message, MessageText text) {
    String head = head(message);
    List<String> texts = new ArrayList<>(List.of(head + text.text()));
    text.attachments().stream()
        .filter(attachment -> !attachment.text().isBlank())
        .forEach(attachment -> texts.add(head + attachment.text()));
    return texts;
  }

  private static String head(Message message) {
    StringBuilder head = new StringBuilder();
    message.to().stream()
        .map(Mailbox::name)
        .filter(to -> !to.isBlank())
        .forEach(to -> head.append("To: ").append(to).append('\n'));
    message.date().ifPresent(date -> head.append("Date: ").append(DATE.format(date)).append('\n'));
    return head.append("Subject: ").append(message.subject()).append("\n\n").toString();
  }

  /**
   * Whatever came with an Outlook message; the head above the first empty line is the message's.
   */
  private static void addReadable(
      List<String> texts, Documents documents, Inside inside, String message) {
    try {
      String head = message.substring(0, Math.max(0, message.indexOf("\n\n")));
      texts.add(head + "\n\n" + documents.open(inside.content(), inside.name(), "").text());
    } catch (DocumentUnreadable e) {
      texts.add(""); // a logo or a password: another text may be the letter
    }
  }
}
