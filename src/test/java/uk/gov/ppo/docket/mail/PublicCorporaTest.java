package uk.gov.ppo.docket.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The public test mails of other projects, read in place; none of them may make the reader fail.
 */
class PublicCorporaTest {
  private static final Path CORPORA = Path.of("../shared/corpora");

  private final MessageReader reader = new MessageReader(ReadingLimits.DEFAULT);

  @Test
  @Timeout(120)
  void readsEveryFileOfThePublicCorpora() throws IOException {
    assumeTrue(Files.isDirectory(CORPORA), "skipped: ../shared/corpora is not on this machine");
    List<Path> files = files();
    long withProblems = 0;
    long slowest = 0;
    for (Path file : files) {
      byte[] raw = Files.readAllBytes(file);
      long start = System.nanoTime();
      Message message = reader.read(raw);
      readEverything(message);
      slowest = Math.max(slowest, System.nanoTime() - start);
      withProblems += message.problems().isEmpty() ? 0 : 1;
    }
    System.out.printf(
        "read %d of %d files of the public corpora, %d with problems, slowest %d ms%n",
        files.size(), files.size(), withProblems, Duration.ofNanos(slowest).toMillis());
    assertThat(files).hasSizeGreaterThan(100);
  }

  private static void readEverything(Message message) {
    assertThat(message.subject()).doesNotContainPattern("\\p{Cntrl}");
    assertThat(message.from().toString() + message.to() + message.cc() + message.replyTo())
        .doesNotContainPattern("\\p{Cntrl}");
    assertThat(message.parts()).allSatisfy(part -> assertThat(part.type()).contains("/"));
    assertThat(message.date()).isNotNull();
    assertThat(message.references()).doesNotHaveDuplicates();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(CORPORA)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
