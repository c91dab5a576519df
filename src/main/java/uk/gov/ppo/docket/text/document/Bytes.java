package uk.gov.ppo.docket.text.document;

import java.nio.charset.StandardCharsets;

/** Questions about a file's bytes; patterns are given one character a byte. */
record Bytes(byte[] content) {
  /** Some programs write a few lines of their own before a document begins. */
  private static final int EARLY = 1024;

  boolean startWith(String pattern) {
    return isAt(0, pattern);
  }

  boolean holdEarly(String pattern) {
    return indexOf(pattern, Math.min(EARLY, content.length)) >= 0;
  }

  boolean hold(String pattern) {
    return indexOf(pattern, content.length) >= 0;
  }

  String start(int length) {
    return new String(content, 0, Math.min(length, content.length), StandardCharsets.ISO_8859_1);
  }

  /** No zero byte, unless a byte order mark says the text is UTF-16. */
  boolean areText() {
    return startWith("\u00ff\u00fe") || startWith("\u00fe\u00ff") || start(8192).indexOf('\0') < 0;
  }

  private int indexOf(String pattern, int limit) {
    for (int i = 0; i + pattern.length() <= limit; i++) {
      if (isAt(i, pattern)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAt(int offset, String pattern) {
    if (offset + pattern.length() > content.length) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      if ((content[offset + i] & 0xFF) != pattern.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
