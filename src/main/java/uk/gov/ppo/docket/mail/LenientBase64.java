package uk.gov.ppo.docket.mail;

import java.util.Arrays;

/**
 * Base64 (RFC 2045 section 6.8) as it arrives: foreign characters are skipped, padding may be
 * missing or stand in the middle, a cut end gives the bytes before it. Never fails.
 */
final class LenientBase64 {
  private static final byte[] VALUE_OF = valueOf();

  private final byte[] into;
  private int count;
  private int bits;
  private int held;

  /** A decoder that keeps as many bytes as there is room for, and counts the others. */
  LenientBase64(byte[] into) {
    this.into = into;
  }

  static byte[] decode(CharSequence text) {
    LenientBase64 decoder = new LenientBase64(new byte[text.length() * 3 / 4 + 3]);
    for (int i = 0; i < text.length(); i++) {
      decoder.take(text.charAt(i));
    }
    return Arrays.copyOf(decoder.into, decoder.count);
  }

  void take(char c) {
    int sextet = c < 128 ? VALUE_OF[c] : -1;
    if (c == '=') {
      held = 0;
    } else if (sextet >= 0) {
      bits = (bits << 6 | sextet) & 0xFFFFFF;
      held += 6;
      if (held >= 8) {
        held -= 8;
        put((byte) (bits >> held));
      }
    }
  }

  private void put(byte b) {
    if (count < into.length) {
      into[count] = b;
    }
    count++;
  }

  /** How many bytes the text gave so far. */
  int count() {
    return count;
  }

  byte[] bytes() {
    return into;
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
