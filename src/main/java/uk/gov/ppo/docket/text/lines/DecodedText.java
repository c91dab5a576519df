package uk.gov.ppo.docket.text.lines;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text: by byte order mark, else UTF-8 where the bytes can only be that, else the declared
 * charset, else windows-1252.
 *
 * <p>Senders declare charsets they do not use. Text that is valid UTF-8 beyond ASCII is practically
 * never anything else, and windows-1252 gives every byte a character, as browsers do (WHATWG
 * Encoding, which also reads "iso-8859-1" and "us-ascii" so).
 */
public final class DecodedText {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Set<String> LATIN =
      Set.of("us-ascii", "ascii", "iso-8859-1", "latin1", "windows-1252", "cp1252", "");

  private DecodedText() {}

  /**
   * The text in these bytes.
   *
   * @param declared the charset the sender named, empty when none
   */
  public static String decode(byte[] bytes, String declared) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      return new String(bytes, marked);
    }
    Charset charset = named(declared);
    if (charset.equals(WINDOWS_1252) || charset.equals(StandardCharsets.UTF_8)) {
      return isUtf8(bytes) ? new String(bytes, StandardCharsets.UTF_8) : broken(bytes, charset);
    }
    return new String(bytes, charset);
  }

  /** UTF-8 with a few broken bytes stays UTF-8; anything else is a wrong declaration. */
  private static String broken(byte[] bytes, Charset declared) {
    if (declared.equals(StandardCharsets.UTF_8)) {
      String lenient = new String(bytes, StandardCharsets.UTF_8);
      long lost = lenient.chars().filter(c -> c == 0xFFFD).count();
      long foreign = lenient.chars().filter(c -> c > 0x7F && c != 0xFFFD).count();
      if (foreign > 4 * lost) {
        return lenient;
      }
    }
    return new String(bytes, WINDOWS_1252);
  }

  private static Charset named(String declared) {
    String name = declared.strip().toLowerCase(Locale.ROOT);
    if (LATIN.contains(name)) {
      return WINDOWS_1252;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return WINDOWS_1252;
    }
  }

  private static @Nullable Charset byMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    return null;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }
}
