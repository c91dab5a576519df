package uk.gov.ppo.docket.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Undoes a Content-Transfer-Encoding (RFC 2045 section 6) as far as the bytes allow. */
final class TransferEncoding {
  private static final Set<String> NONE = Set.of("", "7bit", "8bit", "binary", "7-bit", "8-bit");

  private TransferEncoding() {}

  private static boolean isNone(String name) {
    return NONE.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * The decoded bytes, the only copy made of them; what is wrong with them is told in words an
   * officer can read.
   */
  static byte[] undo(String name, PartTree.Content content, Consumer<String> problem)
      throws MessagingException, IOException {
    String encoding = name.strip().toLowerCase(Locale.ROOT);
    if (isNone(name)) {
      return asItIs(content);
    }
    return switch (encoding) {
      case "base64" -> base64(content);
      case "quoted-printable" -> through("quoted-printable", content, problem);
      case "uuencode", "x-uuencode", "x-uue" -> through("x-uuencode", content, problem);
      default -> {
        problem.accept("a part is in the unknown transfer encoding \"" + encoding + "\"");
        yield asItIs(content);
      }
    };
  }

  private static byte[] asItIs(PartTree.Content content) throws MessagingException, IOException {
    try (InputStream in = content.open()) {
      return in.readAllBytes();
    }
  }

  /** Counted first and decoded second: an attachment of megabytes is held once. */
  private static byte[] base64(PartTree.Content content) throws MessagingException, IOException {
    LenientBase64 counted = new LenientBase64(new byte[0]);
    pour(content, counted);
    LenientBase64 decoded = new LenientBase64(new byte[counted.count()]);
    pour(content, decoded);
    return decoded.bytes();
  }

  private static void pour(PartTree.Content content, LenientBase64 decoder)
      throws MessagingException, IOException {
    byte[] block = new byte[8192];
    try (InputStream in = content.open()) {
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        for (int i = 0; i < n; i++) {
          decoder.take((char) (block[i] & 0xFF));
        }
      }
    }
  }

  private static byte[] through(
      String encoding, PartTree.Content content, Consumer<String> problem) {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    try (InputStream raw = content.open();
        InputStream in = MimeUtility.decode(raw, encoding)) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        decoded.write(b); // one by one: a block that ends in damage would be lost whole
      }
    } catch (MessagingException | IOException | RuntimeException broken) {
      problem.accept(
          "a part in " + encoding + " is damaged; what stands before the damage was read");
    }
    return decoded.toByteArray();
  }
}
