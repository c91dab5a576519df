package uk.gov.ppo.docket.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.routing.RoutingRules;
import uk.gov.ppo.docket.text.MessageText;

/**
 * Messages of every kind, each with what it asks for beside it. Where a message is known to be read
 * as something else its expectation says so: {@code read-as}.
 */
class KindsCorpusTest {
  private static final Path FOLDER = Path.of("src/test/resources/kinds");
  private static final String EXPECTED = ".expected.yaml";

  /** Folders and the fewest messages in each. */
  private static final Map<String, Integer> FEWEST =
      Map.of(
          "foi", 30,
          "eir", 6,
          "subject-access", 16,
          "internal-review", 13,
          "complaint", 14,
          "other", 12,
          "mixed", 11,
          "doubtful", 2);

  private static final Matters MATTERS =
      new Matters(RoutingRules.read(Path.of("config/routing.yaml")));

  @TestFactory
  Stream<DynamicTest> eachMessageIsReadAsItsKinds() {
    return messages().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    FOLDER.relativize(file).toString(),
                    () -> assertThat(kindsIn(file)).isEqualTo(readAs(file))));
  }

  @TestFactory
  Stream<DynamicTest> eachKindButTheUsualOneShowsItsWords() {
    return messages().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    FOLDER.relativize(file).toString(),
                    () ->
                        assertThat(mattersIn(file))
                            .filteredOn(matter -> matter.placement().kind() != RequestKind.FOI)
                            .allSatisfy(
                                matter -> assertThat(matter.placement().evidence()).isNotEmpty())));
  }

  @Test
  void everyMessageHasItsExpectationAndEveryFolderIsFull() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      assertThat(all)
          .allMatch(file -> name(file).endsWith(".eml") || name(file).endsWith(EXPECTED))
          .filteredOn(file -> name(file).endsWith(EXPECTED))
          .hasSameSizeAs(messages());
    }
    assertThat(messages()).allMatch(file -> Files.exists(expectation(file)));
    FEWEST.forEach(
        (folder, fewest) ->
            assertThat(messages().stream().filter(file -> folderOf(file).equals(folder)))
                .as(folder)
                .hasSizeGreaterThanOrEqualTo(fewest));
  }

  @Test
  void noRequestIsTakenForALetterThatAsksNothing() {
    assertThat(messages())
        .filteredOn(file -> !folderOf(file).equals("other"))
        .noneMatch(file -> kindsIn(file).contains("other"));
  }

  @Test
  void printsWhatIsTakenForWhat() {
    Map<String, Map<String, Integer>> table = new TreeMap<>();
    int right = 0;
    for (Path file : messages()) {
      String wanted = String.join("+", expected(file, "kinds"));
      String read = String.join("+", kindsIn(file));
      right += wanted.equals(read) ? 1 : 0;
      table.computeIfAbsent(wanted, none -> new LinkedHashMap<>()).merge(read, 1, Integer::sum);
    }
    System.out.println("Kinds of request: what it is, and what it was read as");
    table.forEach((wanted, read) -> System.out.printf("  %-34s %s%n", wanted, read));
    System.out.printf("  %d of %d right%n", right, messages().size());
    assertThat(right).isGreaterThanOrEqualTo(messages().size() * 95 / 100);
  }

  private static List<Path> messages() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files.filter(file -> name(file).endsWith(".eml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> kindsIn(Path file) {
    return mattersIn(file).stream()
        .map(matter -> matter.placement().kind().name().toLowerCase(Locale.ROOT))
        .map(kind -> kind.replace('_', '-'))
        .toList();
  }

  private static List<Matter> mattersIn(Path file) {
    Message message = new MessageReader(ReadingLimits.DEFAULT).read(bytes(file));
    MessageText text = MessageText.of(message);
    Request request = Request.in(text);
    return MATTERS.in(message, text, request);
  }

  private static List<String> readAs(Path file) {
    List<String> known = expected(file, "read-as");
    return known.isEmpty() ? expected(file, "kinds") : known;
  }

  private static List<String> expected(Path file, String key) {
    Map<String, List<String>> expectation =
        new Yaml().load(new String(bytes(expectation(file)), StandardCharsets.UTF_8));
    return expectation.getOrDefault(key, List.of());
  }

  private static Path expectation(Path file) {
    return file.resolveSibling(name(file).replace(".eml", EXPECTED));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String folderOf(Path file) {
    return FOLDER.relativize(file).getName(0).toString();
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
