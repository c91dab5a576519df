package uk.gov.ppo.docket.officer.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MessageHeadsTest {
  @Test
  void endsAtTheFirstEmptyLineHoweverLinesEnd() {
    assertThat(header("From: a\r\nSubject: b\r\n\r\nBody\r\n\r\nMore"))
        .isEqualTo("From: a\r\nSubject: b\r\n\r\n");
    assertThat(header("From: a\nSubject: b\n\nBody\n\nMore")).isEqualTo("From: a\nSubject: b\n\n");
  }

  @Test
  void isWhatThereIsWhereNoHeaderEnds() {
    assertThat(header("From: a\r\nSubject: b")).isEqualTo("From: a\r\nSubject: b");
    assertThat(header("")).isEmpty();
    assertThat(header("\nBody")).isEqualTo("\n");
  }

  private static String header(String message) {
    byte[] bytes = message.getBytes(StandardCharsets.ISO_8859_1);
    return new String(MessageHeads.header(bytes), StandardCharsets.ISO_8859_1);
  }
}
