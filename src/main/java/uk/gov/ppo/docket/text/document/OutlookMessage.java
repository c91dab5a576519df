package uk.gov.ppo.docket.text.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;
import uk.gov.ppo.docket.text.lines.CleanText;
import uk.gov.ppo.docket.text.lines.HtmlLines;

/** A message as Outlook saves it, {@code .msg} (MS-OXMSG): who wrote, the words, the files. */
final class OutlookMessage {
  /** A message in a message in a message is followed; deeper ones are named and left alone. */
  private static final int MAX_DEPTH = 3;

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm 'UTC'", Locale.UK).withZone(ZoneOffset.UTC);

  private final OfficeReader reader;
  private final StringBuilder text = new StringBuilder();
  private final List<Inside> inside = new ArrayList<>();

  private OutlookMessage(OfficeReader reader) {
    this.reader = reader;
  }

  static ReadDocument read(byte[] content, OfficeReader reader) throws Unreadable {
    QuietLibraries.hush();
    try (MAPIMessage message = new MAPIMessage(new ByteArrayInputStream(content))) {
      OutlookMessage read = new OutlookMessage(reader);
      read.add(message, 0);
      return new ReadDocument(CleanText.clean(read.text.toString()), read.inside);
    } catch (IOException | RuntimeException broken) {
      throw Unreadable.broken(broken);
    }
  }

  private void add(MAPIMessage message, int depth) throws IOException {
    message.setReturnNullOnMissingChunk(true);
    message.guess7BitEncoding();
    field("From", string(message::getDisplayFrom));
    field("To", string(message::getDisplayTo));
    field("Date", date(message));
    field("Subject", string(message::getSubject));
    text.append('\n').append(body(message)).append("\n\n");
    for (AttachmentChunks attachment : message.getAttachmentFiles()) {
      add(attachment, depth);
    }
  }

  private void add(AttachmentChunks attachment, int depth) throws IOException {
    MAPIMessage embedded = attachment.isEmbeddedMessage() ? attachment.getEmbeddedMessage() : null;
    if (embedded != null && depth < MAX_DEPTH) {
      add(embedded, depth + 1);
    } else if (attachment.getAttachData() != null) {
      inside.add(
          new Inside(name(attachment), value(attachment.getAttachMimeTag()), bytes(attachment)));
    }
  }

  private static byte[] bytes(AttachmentChunks attachment) {
    byte[] bytes = attachment.getEmbeddedAttachmentObject();
    return bytes == null ? new byte[0] : bytes;
  }

  private static String name(AttachmentChunks attachment) {
    String name = value(attachment.getAttachLongFileName());
    return name.isEmpty() ? value(attachment.getAttachFileName()) : name;
  }

  private static String value(@Nullable StringChunk chunk) {
    return chunk == null || chunk.getValue() == null ? "" : chunk.getValue();
  }

  /** Plain words first, then HTML, then the RTF that Outlook itself keeps. */
  private String body(MAPIMessage message) {
    String plain = string(message::getTextBody);
    if (!plain.isBlank()) {
      return plain;
    }
    String html = string(message::getHtmlBody);
    if (!html.isBlank()) {
      return HtmlLines.of(html);
    }
    String rtf = string(message::getRtfBody);
    return rtf.isBlank() ? "" : rtf(rtf);
  }

  private String rtf(String rtf) {
    try {
      return reader.lines(DocumentKind.RTF, rtf.getBytes(StandardCharsets.ISO_8859_1));
    } catch (Unreadable broken) {
      return "";
    }
  }

  private void field(String name, String value) {
    if (!value.isBlank()) {
      text.append(name).append(": ").append(value.strip()).append('\n');
    }
  }

  private static String date(MAPIMessage message) {
    try {
      Calendar date = message.getMessageDate();
      return date == null ? "" : DATE.format(date.toInstant());
    } catch (ChunkNotFoundException | RuntimeException absent) {
      return "";
    }
  }

  /** One of the message's strings. */
  private interface Field {
    @Nullable String get() throws ChunkNotFoundException;
  }

  private static String string(Field field) {
    try {
      String value = field.get();
      return value == null ? "" : value;
    } catch (ChunkNotFoundException absent) {
      return "";
    }
  }
}
