package uk.gov.ppo.docket.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;

/** Whole messages beside what they say. */
class MessageSamplesTest {
  private static final Path SAMPLES = Path.of("src/test/resources/text/messages");

  @TestFactory
  Stream<DynamicTest> saysWhatTheReaderSees() throws IOException {
    return samples().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(sample.getFileName().toString(), () -> check(sample)));
  }

  @Test
  void everySampleHasItsPartnerAndThereAreEnough() throws IOException {
    try (Stream<Path> all = Files.list(SAMPLES)) {
      assertThat(all).hasSize(2 * samples().size());
    }
    assertThat(samples())
        .hasSizeGreaterThanOrEqualTo(18)
        .allMatch(file -> Files.exists(partner(file)));
  }

  private static void check(Path sample) throws IOException {
    byte[] raw = Files.readAllBytes(sample);
    MessageText text = MessageText.of(new MessageReader(ReadingLimits.DEFAULT).read(raw));
    assertThat(described(text)).isEqualTo(Files.readString(partner(sample)));
  }

  private static String described(MessageText text) {
    StringBuilder all = new StringBuilder();
    block(all, "language", text.language());
    block(all, "new text", text.newText());
    block(all, "signature", text.signature());
    block(all, "quoted", text.quoted());
    for (AttachmentText part : text.attachments()) {
      block(all, "attachment " + part.name() + " (" + part.type() + ")", part.text());
    }
    block(all, "problems", String.join("\n", text.problems()));
    return all.toString();
  }

  private static void block(StringBuilder all, String title, String text) {
    all.append("### ").append(title).append('\n').append(text).append(text.isEmpty() ? "" : "\n");
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> all = Files.list(SAMPLES)) {
      return all.filter(path -> path.toString().endsWith(".eml")).sorted().toList();
    }
  }

  private static Path partner(Path sample) {
    return Path.of(sample.toString().replace(".eml", ".expected.txt"));
  }
}
