package uk.gov.ppo.docket.mail;

import jakarta.mail.util.SharedByteArrayInputStream;
import java.util.Arrays;
import java.util.function.Consumer;

/** The bytes before the first empty line (RFC 5322 section 2.1). */
final class HeaderSection {
  private static final int MEGABYTE = 1024 * 1024;

  private HeaderSection() {}

  /**
   * The message without what exceeds the limits, shared and not copied where its header is not too
   * long: the end of a huge message is left out, and a huge header section is cut after the last
   * whole line within the limit, so that it does not cost the body below it.
   */
  static SharedByteArrayInputStream open(
      byte[] raw, ReadingLimits limits, Consumer<String> problem) {
    int length = Math.min(raw.length, limits.maxBytes());
    if (length < raw.length) {
      problem.accept(
          "the message is larger than %d MB; its end was not read".formatted(length / MEGABYTE));
    }
    int end = end(raw, length);
    if (end <= limits.maxHeaderBytes()) {
      return new SharedByteArrayInputStream(raw, 0, length);
    }
    problem.accept(
        "the header section is "
            + end
            + " bytes long; only the first "
            + limits.maxHeaderBytes()
            + " were read");
    return new SharedByteArrayInputStream(shortened(raw, end, length, limits.maxHeaderBytes()));
  }

  /** The header section alone, as far as the limit goes. */
  static SharedByteArrayInputStream alone(byte[] raw, int maxBytes) {
    int end = end(raw, raw.length);
    return new SharedByteArrayInputStream(raw, 0, end <= maxBytes ? end : lineEnd(raw, maxBytes));
  }

  private static byte[] shortened(byte[] raw, int end, int length, int maxBytes) {
    int kept = lineEnd(raw, maxBytes);
    byte[] shorter = Arrays.copyOf(raw, kept + 2 + length - end);
    shorter[kept] = '\r';
    shorter[kept + 1] = '\n';
    System.arraycopy(raw, end, shorter, kept + 2, length - end);
    return shorter;
  }

  /** Where the body begins; the length when there is no empty line. */
  private static int end(byte[] raw, int length) {
    boolean empty = true;
    for (int i = 0; i < length; i++) {
      if (raw[i] == '\n') {
        if (empty) {
          return i + 1;
        }
        empty = true;
      } else if (raw[i] != '\r') {
        empty = false;
      }
    }
    return length;
  }

  /** The end of the last whole line within the limit. */
  private static int lineEnd(byte[] raw, int maxBytes) {
    int at = Math.min(maxBytes, raw.length);
    while (at > 0 && raw[at - 1] != '\n') {
      at--;
    }
    return at;
  }
}
