package uk.gov.ppo.docket.mail;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/** The bytes before the first empty line (RFC 5322 section 2.1). */
final class HeaderSection {
  private HeaderSection() {}

  /**
   * The message with its header section cut after the last whole line within the limit, so that a
   * huge one costs neither memory nor the body below it.
   */
  static byte[] cut(byte[] raw, int maxBytes, Consumer<String> problem) {
    int end = end(raw);
    if (end <= maxBytes) {
      return raw;
    }
    problem.accept(
        "the header section is " + end + " bytes long; only the first " + maxBytes + " were read");
    ByteArrayOutputStream kept = new ByteArrayOutputStream(raw.length - end + maxBytes);
    kept.write(raw, 0, lastLineEnd(raw, maxBytes));
    kept.writeBytes(new byte[] {'\r', '\n'});
    kept.write(raw, end, raw.length - end);
    return kept.toByteArray();
  }

  /** Where the body begins; the length when there is no empty line. */
  private static int end(byte[] raw) {
    boolean empty = true;
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] == '\n') {
        if (empty) {
          return i + 1;
        }
        empty = true;
      } else if (raw[i] != '\r') {
        empty = false;
      }
    }
    return raw.length;
  }

  private static int lastLineEnd(byte[] raw, int maxBytes) {
    int at = maxBytes;
    while (at > 0 && raw[at - 1] != '\n') {
      at--;
    }
    return at;
  }
}
