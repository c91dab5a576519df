package uk.gov.ppo.docket.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.text.BoundedReading;
import uk.gov.ppo.docket.text.Documents;
import uk.gov.ppo.docket.text.Limits;
import uk.gov.ppo.docket.text.TextReader;

/** The hostile messages read as the service reads them, questions and all. */
class HostileReadingTest {
  private record Took(String name, Duration time, List<String> problems) {}

  @Test
  void understandsEachWithinItsTimeAndSaysWhatItLeftOut() {
    List<Took> all = new ArrayList<>();
    try (Documents documents = Documents.isolated(Limits.DEFAULT)) {
      BoundedReading reading =
          new BoundedReading(
              new MessageReader(Limits.DEFAULT.reading()),
              new TextReader(Limits.DEFAULT, documents),
              Limits.DEFAULT.time());
      for (HostileMessages.Hostile message : HostileMessages.all()) {
        byte[] raw = message.bytes();
        long start = System.nanoTime();
        List<String> problems =
            reading.read(
                raw,
                (read, text) -> {
                  assertThat(Request.in(text)).isNotNull();
                  return text.problems();
                });
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        all.add(new Took(message.name(), took, problems));
      }
    }
    report(all);
    assertThat(all).hasSizeGreaterThan(90);
    assertThat(all).allMatch(each -> each.time().compareTo(Limits.DEFAULT.time()) < 0);
  }

  private static void report(List<Took> all) {
    all.sort(Comparator.comparing(Took::time).reversed());
    System.out.printf("hostile messages read: %d of %d; the slowest:%n", all.size(), all.size());
    all.stream()
        .limit(12)
        .forEach(
            each ->
                System.out.printf(
                    "%6d ms %s %s%n", each.time().toMillis(), each.name(), each.problems()));
  }
}
