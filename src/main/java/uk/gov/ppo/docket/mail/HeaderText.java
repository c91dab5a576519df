package uk.gov.ppo.docket.mail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/**
 * Header field values as people read them: unfolded (RFC 5322 section 2.2.3), encoded words decoded
 * (RFC 2047), nothing left that could steer a terminal, a page or another header.
 */
final class HeaderText {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** RFC 2047 allows 75; longer ones are seen, endless ones must not cost endless time. */
  private static final int LONGEST_ENCODED_WORD = 4_000;

  /** What ends a name, begins a group or an encoded word in an address list. */
  private static final String SPECIALS = ",:;@<>()[]\\\".=?";

  /** The first of the code points Unicode leaves to private use. */
  private static final int PRIVATE = 0xE000;

  private final String value;
  private final boolean guard;
  private final StringBuilder text = new StringBuilder();
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private String pendingCharset = "";

  private HeaderText(String value, boolean guard) {
    this.value = value;
    this.guard = guard;
  }

  /** Unfolds, decodes and cleans a raw header field value. */
  static String decode(String raw) {
    return clean(new HeaderText(unfold(raw), false).decodeWords());
  }

  /**
   * Decodes an address list before it is parsed. What was encoded is a name and nothing but a name
   * (RFC 2047 section 5), so its commas and brackets are replaced until {@link #unguarded}.
   */
  static String decodeGuarded(String raw) {
    return new HeaderText(unfold(raw), true).decodeWords();
  }

  /** A name out of a list that was decoded guarded, clean. */
  static String unguarded(String name) {
    StringBuilder text = new StringBuilder(name.length());
    name.chars()
        .map(c -> c >= PRIVATE && c < PRIVATE + 128 ? c - PRIVATE : c)
        .forEach(c -> text.append((char) c));
    return clean(text.toString());
  }

  private static String guarded(String name) {
    StringBuilder text = new StringBuilder(name.length());
    name.chars()
        .map(c -> c < ' ' || SPECIALS.indexOf(c) >= 0 ? c + PRIVATE : c)
        .forEach(c -> text.append((char) c));
    return text.toString();
  }

  /**
   * Header bytes that were read one byte a character, as what they most likely are. RFC 5322 allows
   * ASCII only; raw UTF-8 (RFC 6532) and raw windows-1252 both arrive.
   */
  static String repaired(String raw) {
    boolean bytes = raw.chars().allMatch(c -> c < 0x100) && raw.chars().anyMatch(c -> c > 0x7F);
    return bytes ? utf8Or1252(raw.getBytes(StandardCharsets.ISO_8859_1)) : raw;
  }

  /** Takes out line breaks, keeping the blank that follows each. */
  static String unfold(String raw) {
    return raw.replace("\r", "").replace("\n", "").strip();
  }

  /**
   * The text without control characters, line separators and direction overrides; tabs and line
   * breaks become blanks.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> isBreak(c) ? ' ' : c)
        .filter(c -> !isControl(c))
        .forEach(clean::appendCodePoint);
    return clean.toString().strip();
  }

  private static boolean isBreak(int c) {
    return c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** Direction overrides would let {@code fdp.exe} show as {@code exe.pdf}. */
  private static boolean isControl(int c) {
    return Character.isISOControl(c)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c >= 0xD800 && c <= 0xDFFF)
        || c == 0xFEFF;
  }

  /** The text these bytes spell in the named charset; in UTF-8 or windows-1252 if it is unknown. */
  static String textOf(byte[] bytes, String charsetName) {
    Charset charset = charset(charsetName);
    if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
      return utf8Or1252(bytes);
    }
    return new String(bytes, charset);
  }

  private static Charset charset(String name) {
    int language = name.indexOf('*');
    String bare = (language < 0 ? name : name.substring(0, language)).strip();
    try {
      return Charset.forName(bare);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.ISO_8859_1;
    }
  }

  private static String utf8Or1252(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS_1252);
    }
  }

  private String decodeWords() {
    int at = 0;
    while (at < value.length()) {
      int start = value.indexOf("=?", at);
      int end = start < 0 ? -1 : endOfWord(value, start);
      if (end < 0) {
        int next = start < 0 ? value.length() : start + 2;
        plain(value.substring(at, next));
        at = next;
      } else {
        between(value.substring(at, start));
        encoded(value.substring(start + 2, end));
        at = end + 2;
      }
    }
    flush();
    return text.toString();
  }

  /** Where the {@code ?=} of the encoded word beginning here stands, or -1 if this is none. */
  static int endOfWord(String value, int start) {
    int limit = Math.min(value.length(), start + LONGEST_ENCODED_WORD);
    int encoding = value.indexOf('?', start + 2, limit);
    if (encoding <= start + 2 || encoding + 2 >= limit || value.charAt(encoding + 2) != '?') {
      return -1;
    }
    boolean known = "bBqQ".indexOf(value.charAt(encoding + 1)) >= 0;
    return known ? value.indexOf("?=", encoding + 3, limit) : -1;
  }

  private void plain(String words) {
    flush();
    text.append(words);
  }

  /** Blanks between two encoded words are not part of the text (RFC 2047 section 6.2). */
  private void between(String words) {
    boolean joins = words.isBlank() && pending.size() > 0;
    if (!joins && !words.isEmpty()) {
      plain(words);
    }
  }

  private void encoded(String word) {
    int encoding = word.indexOf('?');
    String charset = word.substring(0, encoding).toLowerCase(Locale.ROOT);
    String payload = word.substring(encoding + 3);
    if (!charset.equals(pendingCharset)) {
      flush();
      pendingCharset = charset;
    }
    boolean base64 = Character.toLowerCase(word.charAt(encoding + 1)) == 'b';
    pending.writeBytes(base64 ? LenientBase64.decode(payload) : unquote(payload));
  }

  /** Words are joined as bytes first: senders cut them in the middle of a character. */
  private void flush() {
    if (pending.size() > 0) {
      String words = textOf(pending.toByteArray(), pendingCharset);
      text.append(guard ? guarded(words) : words);
      pending.reset();
    }
    pendingCharset = "";
  }

  private static byte[] unquote(String q) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(q.length());
    for (int i = 0; i < q.length(); i++) {
      char c = q.charAt(i);
      int hex = c == '=' ? hexPair(q, i + 1) : -1;
      if (hex >= 0) {
        bytes.write(hex);
        i += 2;
      } else if (c < 0x80) {
        bytes.write(c == '_' ? ' ' : c);
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** The byte that two hexadecimal digits spell here, or -1. */
  static int hexPair(String text, int at) {
    if (at + 2 > text.length()) {
      return -1;
    }
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
