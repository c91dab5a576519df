package uk.gov.ppo.docket.text.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BoundedTimeTest {
  @Test
  void givesUpOnAReadingThatDoesNotEnd() {
    CountDownLatch never = new CountDownLatch(1);
    assertThatThrownBy(() -> BoundedTime.call(Duration.ofMillis(20), () -> waitFor(never)))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("took too long");
  }

  @Test
  void givesTheWordsOfAReadingThatEndsInTime() throws Unreadable {
    assertThat(BoundedTime.call(Duration.ofSeconds(30), () -> "words")).isEqualTo("words");
  }

  private static String waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return "";
  }
}
