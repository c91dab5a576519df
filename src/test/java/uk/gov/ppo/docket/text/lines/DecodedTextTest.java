package uk.gov.ppo.docket.text.lines;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DecodedTextTest {
  private static final byte[] WINDOWS = {'c', 'o', 's', 't', ' ', (byte) 0xA3, '5', (byte) 0x92};

  @Test
  void believesUtf8ThatIsUtf8() {
    assertThat(DecodedText.decode("Tŷ £5".getBytes(UTF_8), "utf-8")).isEqualTo("Tŷ £5");
    assertThat(DecodedText.decode("Tŷ £5".getBytes(UTF_8), "")).isEqualTo("Tŷ £5");
  }

  @Test
  void fallsBackToWindowsWhenUtf8OrAsciiWasDeclaredInVain() {
    assertThat(DecodedText.decode(WINDOWS, "utf-8")).isEqualTo("cost £5’");
    assertThat(DecodedText.decode(WINDOWS, "us-ascii")).isEqualTo("cost £5’");
    assertThat(DecodedText.decode(WINDOWS, "no-such-charset")).isEqualTo("cost £5’");
  }

  @Test
  void seesUtf8BehindALatinLabel() {
    assertThat(DecodedText.decode("llŷn".getBytes(UTF_8), "iso-8859-1")).isEqualTo("llŷn");
  }

  @Test
  void keepsUtf8WithOneBrokenByte() {
    byte[] bytes = "âêîôûŵŷ!".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xC3;
    assertThat(DecodedText.decode(bytes, "utf-8")).isEqualTo("âêîôûŵŷ\uFFFD");
  }

  @Test
  void honoursOtherCharsetsAndMarks() {
    assertThat(DecodedText.decode(new byte[] {(byte) 0xC1}, "koi8-r")).isEqualTo("а");
    assertThat(DecodedText.decode("£".getBytes(UTF_16), "us-ascii")).endsWith("£");
    assertThat(DecodedText.decode("caf\u00e9".getBytes(ISO_8859_1), "latin1")).isEqualTo("café");
  }

  @Test
  void findsTheCharsetAPageNames() {
    byte[] page = "<meta charset=\"koi8-r\"><p>\u00c1".getBytes(ISO_8859_1);
    assertThat(HtmlBytes.decode(page, "")).endsWith("а");
  }
}
