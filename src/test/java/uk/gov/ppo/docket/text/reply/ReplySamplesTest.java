package uk.gov.ppo.docket.text.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.gov.ppo.docket.text.lines.CleanText;

/** Each sample beside the parts it should fall into. */
class ReplySamplesTest {
  private static final Path SAMPLES = Path.of("src/test/resources/text/replies");
  private static final String EXPECTED = ".expected.txt";

  @TestFactory
  Stream<DynamicTest> fallsIntoItsParts() throws IOException {
    return samples().stream()
        .map(sample -> DynamicTest.dynamicTest(nameOf(sample), () -> check(sample)));
  }

  @TestFactory
  Stream<DynamicTest> losesNoLine() throws IOException {
    return samples().stream()
        .map(sample -> DynamicTest.dynamicTest(nameOf(sample), () -> checkWhole(sample)));
  }

  @Test
  void everySampleHasItsPartnerAndThereAreEnough() throws IOException {
    try (Stream<Path> all = Files.list(SAMPLES)) {
      List<String> names = all.map(path -> path.getFileName().toString()).toList();
      List<String> samples = names.stream().filter(name -> !name.endsWith(EXPECTED)).toList();
      assertThat(samples).hasSizeGreaterThanOrEqualTo(20);
      assertThat(names)
          .hasSize(2 * samples.size())
          .containsAll(samples.stream().map(ReplySamplesTest::partnerOf).toList());
    }
  }

  private static void check(Path sample) throws IOException {
    ReplyText reply = read(sample);
    String parts =
        "### new text\n"
            + block(reply.newText())
            + "### signature\n"
            + block(reply.signature())
            + "### quoted\n"
            + block(reply.quoted());
    assertThat(parts).isEqualTo(Files.readString(SAMPLES.resolve(partnerOf(nameOf(sample)))));
  }

  private static void checkWhole(Path sample) throws IOException {
    ReplyText reply = read(sample);
    String parts = reply.newText() + "\n" + reply.signature() + "\n" + reply.quoted();
    assertThat(worded(parts))
        .containsExactlyInAnyOrderElementsOf(worded(CleanText.clean(Files.readString(sample))));
  }

  private static ReplyText read(Path sample) throws IOException {
    return ReplyText.of(CleanText.clean(Files.readString(sample)), ReplyContext.UNKNOWN);
  }

  private static List<String> worded(String text) {
    return text.lines().filter(line -> !line.isBlank()).toList();
  }

  private static String block(String text) {
    return text.isEmpty() ? "" : text + "\n";
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> all = Files.list(SAMPLES)) {
      return all.filter(path -> !nameOf(path).endsWith(EXPECTED)).sorted().toList();
    }
  }

  private static String nameOf(Path sample) {
    return sample.getFileName().toString();
  }

  private static String partnerOf(String name) {
    return name.replace(".txt", EXPECTED);
  }
}
