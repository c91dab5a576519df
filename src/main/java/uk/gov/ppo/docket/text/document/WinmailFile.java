package uk.gov.ppo.docket.text.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hmef.Attachment;
import org.apache.poi.hmef.HMEFMessage;
import org.apache.poi.hmef.attribute.MAPIAttribute;
import org.apache.poi.hmef.attribute.MAPIRtfAttribute;
import org.apache.poi.hmef.attribute.TNEFAttribute;
import org.apache.poi.hmef.attribute.TNEFProperty;
import org.apache.poi.hsmf.datatypes.MAPIProperty;
import org.jspecify.annotations.Nullable;
import uk.gov.ppo.docket.text.lines.CleanText;
import uk.gov.ppo.docket.text.lines.DecodedText;
import uk.gov.ppo.docket.text.lines.HtmlBytes;
import uk.gov.ppo.docket.text.lines.HtmlLines;

/** {@code winmail.dat}: what Exchange packs a message's words and files into (MS-OXTNEF). */
final class WinmailFile {
  private final HMEFMessage message;
  private final OfficeReader reader;

  private WinmailFile(HMEFMessage message, OfficeReader reader) {
    this.message = message;
    this.reader = reader;
  }

  static ReadDocument read(byte[] content, OfficeReader reader) throws Unreadable {
    QuietLibraries.hush();
    try {
      HMEFMessage message = new HMEFMessage(new ByteArrayInputStream(content));
      WinmailFile file = new WinmailFile(message, reader);
      return new ReadDocument(file.body(), file.inside());
    } catch (IOException | RuntimeException broken) {
      throw Unreadable.broken(broken);
    }
  }

  private List<Inside> inside() {
    List<Inside> inside = new ArrayList<>();
    for (Attachment attachment : message.getAttachments()) {
      inside.add(new Inside(name(attachment), "", bytes(attachment)));
    }
    return inside;
  }

  /** POI refuses to give nothing. */
  private static byte[] bytes(Attachment attachment) {
    try {
      byte[] bytes = attachment.getContents();
      return bytes == null ? new byte[0] : bytes;
    } catch (IllegalArgumentException noData) {
      return new byte[0];
    }
  }

  private static String name(Attachment attachment) {
    String longName = attachment.getLongFilename();
    String name = longName == null ? attachment.getFilename() : longName;
    return name == null ? "" : name.replace("\0", "");
  }

  /** Plain words first, then HTML, then compressed RTF (MS-OXRTFCP). */
  private String body() {
    String plain = CleanText.clean(decoded(message.getMessageAttribute(TNEFProperty.ID_BODY)));
    if (plain.isBlank()) {
      plain = CleanText.clean(decoded(message.getMessageMAPIAttribute(MAPIProperty.BODY)));
    }
    if (plain.isBlank()) {
      plain = html(message.getMessageMAPIAttribute(MAPIProperty.BODY_HTML));
    }
    return plain.isBlank() ? rtf() : plain;
  }

  private static String decoded(@Nullable TNEFAttribute attribute) {
    return attribute == null ? "" : DecodedText.decode(attribute.getData(), "");
  }

  /** A MAPI string is UTF-16 or in the sender's code page (MS-OXCDATA section 2.11.1). */
  private static String decoded(@Nullable MAPIAttribute attribute) {
    if (attribute == null) {
      return "";
    }
    byte[] data = attribute.getData();
    boolean wide = data.length > 1 && data[1] == 0;
    return wide
        ? new String(data, StandardCharsets.UTF_16LE)
        : DecodedText.decode(data, "windows-1252");
  }

  private static String html(@Nullable MAPIAttribute attribute) {
    return attribute == null ? "" : HtmlLines.of(HtmlBytes.decode(attribute.getData(), ""));
  }

  private String rtf() {
    MAPIAttribute attribute = message.getMessageMAPIAttribute(MAPIProperty.RTF_COMPRESSED);
    if (!(attribute instanceof MAPIRtfAttribute compressed)) {
      return "";
    }
    try {
      return reader.lines(DocumentKind.RTF, compressed.getRawData());
    } catch (Unreadable broken) {
      return "";
    }
  }
}
