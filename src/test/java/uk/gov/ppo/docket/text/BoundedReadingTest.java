package uk.gov.ppo.docket.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.gov.ppo.docket.mail.MessageReader;

@Timeout(60)
class BoundedReadingTest {
  private static final byte[] RAW =
      "Subject: Tugs\r\nAuto-Submitted: no\r\n\r\nHow many?\r\n".getBytes(US_ASCII);

  @Test
  void handsOnWhatAMessageSays() {
    String said = reading(Duration.ofSeconds(30)).read(RAW, (m, text) -> m.subject() + text.text());
    assertThat(said).isEqualTo("TugsHow many?");
  }

  @Test
  void keepsTheHeaderOfAMessageThatTakesTooLong() {
    String said =
        reading(Duration.ofMillis(300))
            .read(
                RAW,
                (message, text) -> {
                  if (!text.text().isEmpty()) {
                    waitForEver();
                  }
                  assertThat(message.header("Auto-Submitted")).containsExactly("no");
                  return message.subject() + message.problems();
                });
    assertThat(said).startsWith("Tugs[the message took longer than 0 seconds to read; open it");
  }

  @Test
  void keepsTheHeaderOfAMessageThatTakesAllMemory() {
    String said =
        reading(Duration.ofSeconds(30))
            .read(
                RAW,
                (message, text) -> {
                  if (!text.text().isEmpty()) {
                    throw new OutOfMemoryError("as if");
                  }
                  return String.join("", text.problems());
                });
    assertThat(said).isEqualTo("the message needed too much memory to read; open it by hand");
  }

  @Test
  void throwsWhatWasThrownWhenItIsNotTheMessagesFault() {
    assertThatThrownBy(
            () ->
                reading(Duration.ofSeconds(30))
                    .read(
                        RAW,
                        (message, text) -> {
                          throw new IllegalStateException("no database");
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no database");
  }

  @Test
  void readsOnWhenReadingsBeforeItNeverEnded() {
    BoundedReading reading = reading(Duration.ofMillis(200));
    for (int i = 0; i < 6; i++) {
      reading.read(
          RAW,
          (message, text) -> {
            if (!text.text().isEmpty()) {
              waitForEver();
            }
            return "";
          });
    }
    assertThat(reading.<String>read(RAW, (message, text) -> text.text())).isEqualTo("How many?");
  }

  private static BoundedReading reading(Duration time) {
    return new BoundedReading(
        new MessageReader(Limits.DEFAULT.reading()),
        new TextReader(Limits.DEFAULT, Documents.forCommands()),
        time);
  }

  private static void waitForEver() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException given) {
      Thread.currentThread().interrupt();
    }
  }
}
