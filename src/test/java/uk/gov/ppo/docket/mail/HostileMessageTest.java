package uk.gov.ppo.docket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages made to make a reader fail, hang or run out of memory. */
class HostileMessageTest {
  private static final Path MESSAGES = Path.of("src/test/resources/messages");
  private static final int LONG = 60_000;

  private final MessageReader reader = new MessageReader(ReadingLimits.DEFAULT);

  @ParameterizedTest
  @Timeout(30)
  @ValueSource(
      strings = {
        "(",
        ")",
        "\"",
        "\\\"",
        "<",
        ">",
        ",",
        ":",
        ";",
        "a@b,",
        "<a@b",
        "(a)",
        "\"a\"",
        "a:b;",
        "[",
        "@",
        " ",
        "\r\n ",
        "=?",
        "=?a?",
        "=?utf-8?Q?",
        "=?utf-8?Q?a?=",
        "=?utf-8?B?=?=",
        "%",
        "*",
        "*0=",
        ";a=",
        ";a*0*=",
        "'",
        "\u00e9",
        "\t;",
        "<a@b> ",
        "a<",
        "a@b ",
        "=",
        "==?=",
      })
  void readsEveryHeaderFieldInGoodTimeWhateverItRepeats(String piece) {
    String value = piece.repeat(LONG / piece.length());
    for (String name :
        List.of(
            "From",
            "Reply-To",
            "To",
            "Subject",
            "References",
            "Content-Type",
            "Content-Disposition",
            "Date")) {
      String raw = name + ": x" + value + "\r\n\r\nbody\r\n";
      readEverything(reader.read(raw.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  @Timeout(20)
  void readsABodyOfNothingButBoundaries() {
    String raw = "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + "--b\r\n".repeat(1_000_000);
    Message message = reader.read(raw.getBytes(StandardCharsets.US_ASCII));

    assertThat(message.parts()).hasSizeLessThanOrEqualTo(ReadingLimits.DEFAULT.maxParts());
    assertThat(message.problems()).isNotEmpty();
  }

  @Test
  @Timeout(120)
  void readsItsOwnCorpusHoweverItIsDamaged() throws IOException {
    Random random = new Random(543); // the same damage every time
    int read = 0;
    for (byte[] raw : corpus()) {
      for (int i = 0; i < 10; i++) {
        readEverything(reader.read(damaged(raw, random)));
        read++;
      }
    }
    System.out.printf("read %d of %d damaged messages%n", read, read);
    assertThat(read).isGreaterThan(500);
  }

  private static byte[] damaged(byte[] raw, Random random) {
    byte[] bytes = raw.clone();
    if (bytes.length == 0) {
      return bytes;
    }
    String harm = "\r\n\0\"<>():;,=?- \u00ff";
    for (int i = 0; i < 8; i++) {
      char c = harm.charAt(random.nextInt(harm.length()));
      bytes[random.nextInt(bytes.length)] = (byte) c;
    }
    return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }

  private static void readEverything(Message message) {
    String shown =
        message.subject()
            + message.from()
            + message.replyTo()
            + message.to()
            + message.replyAddress();
    assertThat(shown).doesNotContainPattern("\\p{Cntrl}");
    assertThat(message.references().size() + message.inReplyTo().size()).isNotNegative();
    assertThat(message.type()).contains("/");
    assertThat(message.date()).isNotNull();
    assertThat(message.parts()).hasSizeLessThanOrEqualTo(ReadingLimits.DEFAULT.maxParts());
    assertThat(message.header("Content-Type")).isNotNull();
  }

  private static List<byte[]> corpus() throws IOException {
    try (Stream<Path> files = Files.walk(MESSAGES)) {
      List<Path> eml = files.filter(f -> f.toString().endsWith(".eml")).sorted().toList();
      List<byte[]> all = new ArrayList<>();
      for (Path file : eml) {
        all.add(Files.readAllBytes(file));
      }
      return all;
    }
  }
}
