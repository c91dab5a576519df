package uk.gov.ppo.docket.mail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** Each message below {@code messages/} says what the file beside it expects. */
class MessageCorpusTest {
  private static final Path MESSAGES = Path.of("src/test/resources/messages");
  private static final Map<String, Integer> SMALLEST =
      Map.of("row-", 80, "hostile", 8, "broken", 12);

  private final MessageReader reader = new MessageReader(ReadingLimits.DEFAULT);

  @TestFactory
  Stream<DynamicTest> everyMessageSaysWhatIsExpected() throws IOException {
    return filesEndingWith(".eml").stream()
        .map(eml -> DynamicTest.dynamicTest(nameOf(eml), () -> check(eml)));
  }

  @TestFactory
  Stream<DynamicTest> everyFolderIsWellFilled() {
    return SMALLEST.entrySet().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    folder.getKey(),
                    () ->
                        assertThat(filesEndingWith(".eml"))
                            .filteredOn(f -> nameOf(f).startsWith(folder.getKey()))
                            .hasSizeGreaterThanOrEqualTo(folder.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> everyExpectationHasItsMessage() throws IOException {
    return filesEndingWith(".expected.yaml").stream()
        .map(
            yaml ->
                DynamicTest.dynamicTest(
                    yaml.getFileName().toString(),
                    () ->
                        assertThat(Path.of(yaml.toString().replace(".expected.yaml", ".eml")))
                            .exists()));
  }

  private void check(Path eml) throws IOException {
    Path partner = Path.of(eml.toString().replaceAll("\\.eml$", ".expected.yaml"));
    assertThat(partner).as("the expectation beside the message").exists();
    Map<String, Map<String, Object>> expected = new Yaml().load(Files.readString(partner));
    Map<String, Object> mail = requireNonNull(expected.get("mail"), "expectation without mail:");
    Message message = reader.read(Files.readAllBytes(eml));
    mail.forEach((field, value) -> check(message, field, value));
    assertThat(message.subject() + message.from() + message.to())
        .doesNotContainPattern("\\p{Cntrl}");
  }

  private static void check(Message message, String field, Object expected) {
    switch (field) {
      case "id" -> assertThat(orNone(message.id().map(MessageId::value))).isEqualTo(expected);
      case "from" -> assertThat(shown(message.from())).isEqualTo(expected);
      case "replyTo" -> assertThat(shown(message.replyTo())).isEqualTo(expected);
      case "to" -> assertThat(shown(message.to())).isEqualTo(expected);
      case "cc" -> assertThat(shown(message.cc())).isEqualTo(expected);
      case "replyAddress" ->
          assertThat(orNone(message.replyAddress().map(Mailbox::address))).isEqualTo(expected);
      case "subject" -> assertThat(message.subject()).isEqualTo(expected);
      case "date" -> assertThat(orNone(message.date().map(Object::toString))).isEqualTo(expected);
      case "type" -> assertThat(message.type()).isEqualTo(expected);
      case "inReplyTo" -> assertThat(values(message.inReplyTo())).isEqualTo(expected);
      case "references" -> assertThat(values(message.references())).isEqualTo(expected);
      case "headers" ->
          entries(expected).forEach((name, v) -> assertThat(message.header(name)).isEqualTo(v));
      case "parts" -> checkParts(message.parts(), (List<?>) expected);
      case "partCount" -> assertThat(message.parts()).hasSize((Integer) expected);
      case "problems" -> checkProblems(message.problems(), (List<?>) expected);
      default -> throw new AssertionError("no such field of a message: " + field);
    }
  }

  private static void checkParts(List<Part> parts, List<?> expected) {
    assertThat(parts).hasSameSizeAs(expected);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Map<String, Object> wanted = entries(expected.get(i));
      assertThat(part.type()).isEqualTo(wanted.get("type"));
      assertThat(part.charset()).isEqualTo(wanted.getOrDefault("charset", ""));
      assertThat(part.name()).isEqualTo(wanted.getOrDefault("name", ""));
      assertThat(part.disposition()).isEqualTo(wanted.getOrDefault("disposition", ""));
      assertThat(contentOf(part)).contains((String) wanted.get("contains"));
    }
  }

  private static String contentOf(Part part) {
    boolean old = part.charset().equals("windows-1252");
    return new String(
        part.content(), old ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
  }

  private static void checkProblems(List<String> problems, List<?> expected) {
    assertThat(problems).hasSameSizeAs(expected);
    for (int i = 0; i < problems.size(); i++) {
      assertThat(problems.get(i)).contains((String) expected.get(i));
    }
  }

  @SuppressWarnings("unchecked") // the shape of a YAML mapping
  private static Map<String, Object> entries(Object mapping) {
    return (Map<String, Object>) mapping;
  }

  private static List<String> shown(List<Mailbox> mailboxes) {
    return mailboxes.stream()
        .map(m -> m.name().isEmpty() ? m.address() : m.name() + " <" + m.address() + ">")
        .toList();
  }

  private static List<String> values(List<MessageId> ids) {
    return ids.stream().map(MessageId::value).toList();
  }

  private static String orNone(Optional<String> value) {
    return value.orElse("none");
  }

  private static String nameOf(Path eml) {
    return MESSAGES.relativize(eml).toString();
  }

  private static List<Path> filesEndingWith(String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(MESSAGES)) {
      return files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
    }
  }
}
