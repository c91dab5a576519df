package uk.gov.ppo.docket.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/** Undoes a Content-Transfer-Encoding (RFC 2045 section 6) as far as the bytes allow. */
final class TransferEncoding {
  private TransferEncoding() {}

  /** The decoded bytes; what is wrong with them is told in words an officer can read. */
  static byte[] undo(String name, byte[] content, Consumer<String> problem) {
    String encoding = name.strip().toLowerCase(Locale.ROOT);
    return switch (encoding) {
      case "", "7bit", "8bit", "binary", "7-bit", "8-bit" -> content;
      case "base64" -> LenientBase64.decode(new String(content, StandardCharsets.ISO_8859_1));
      case "quoted-printable" -> through("quoted-printable", content, problem);
      case "uuencode", "x-uuencode", "x-uue" -> through("x-uuencode", content, problem);
      default -> {
        problem.accept("a part is in the unknown transfer encoding \"" + encoding + "\"");
        yield content;
      }
    };
  }

  private static byte[] through(String encoding, byte[] content, Consumer<String> problem) {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(content.length);
    try (InputStream in = MimeUtility.decode(new ByteArrayInputStream(content), encoding)) {
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
