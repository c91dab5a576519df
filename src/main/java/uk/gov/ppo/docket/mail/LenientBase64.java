package uk.gov.ppo.docket.mail;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Base64 (RFC 2045 section 6.8) as it arrives: foreign characters are skipped, padding may be
 * missing or stand in the middle, a cut end gives the bytes before it. Never fails.
 */
final class LenientBase64 {
  private static final byte[] VALUE_OF = valueOf();

  private LenientBase64() {}

  static byte[] decode(CharSequence text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() * 3 / 4 + 3);
    int bits = 0;
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int sextet = c < 128 ? VALUE_OF[c] : -1;
      if (c == '=') {
        count = 0;
      } else if (sextet >= 0) {
        bits = (bits << 6 | sextet) & 0xFFFFFF;
        count += 6;
        if (count >= 8) {
          count -= 8;
          bytes.write(bits >> count);
        }
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] valueOf() {
    byte[] values = new byte[128];
    Arrays.fill(values, (byte) -1);
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < alphabet.length(); i++) {
      values[alphabet.charAt(i)] = (byte) i;
    }
    return values;
  }
}
