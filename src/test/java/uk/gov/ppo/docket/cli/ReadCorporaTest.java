package uk.gov.ppo.docket.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.gov.ppo.docket.text.Limits;

/** {@code docket read --json} over every file of the public corpora beside the checkout. */
class ReadCorporaTest {
  private static final Path CORPORA = Path.of("../shared/corpora");

  @Test
  void readsEachWithinItsTimeAndSaysWhatTheDecisionTableMakesOfIt() throws IOException {
    assumeTrue(Files.isDirectory(CORPORA), "skipped: ../shared/corpora is not on this machine");
    List<Path> files = files();
    Duration slowest = Duration.ZERO;
    int automatic = 0;
    for (Path file : files) {
      long start = System.nanoTime();
      JsonNode line = Ran.docket("read", "--json", file.toString()).line();
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      assertThat(line.has("error")).as(file.toString()).isFalse();
      assertThat(took).as(file.toString()).isLessThan(Limits.DEFAULT.time());
      slowest = took.compareTo(slowest) > 0 ? took : slowest;
      automatic += line.path("automatic").path("outcome").asString().isEmpty() ? 0 : 1;
    }
    System.out.printf(
        "docket read --json: %d of %d with automatic, slowest %d ms%n",
        automatic, files.size(), slowest.toMillis());
    assertThat(automatic).isEqualTo(files.size()).isGreaterThan(100);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(CORPORA)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
