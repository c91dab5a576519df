package uk.gov.ppo.docket.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** Every request in {@code src/test/resources/questions} beside the questions it asks. */
class QuestionExamplesTest {
  private static final Path FOLDER = Path.of("src/test/resources/questions");
  private static final String EXPECTED = ".expected.yaml";

  @TestFactory
  Stream<DynamicTest> findsWhatEachExampleAsks() throws IOException {
    return files(".txt").stream()
        .map(
            path -> DynamicTest.dynamicTest(FOLDER.relativize(path).toString(), () -> check(path)));
  }

  @Test
  void everyExampleHasItsPartner() throws IOException {
    assertThat(files(".txt").stream().map(QuestionExamplesTest::partner))
        .containsExactlyElementsOf(files(EXPECTED));
  }

  @Test
  void thereAreExamplesEnough() throws IOException {
    assertThat(files(".txt")).hasSizeGreaterThanOrEqualTo(140);
    assertThat(files(".txt").stream().filter(p -> p.startsWith(FOLDER.resolve("nothing"))))
        .as("messages that ask nothing")
        .hasSizeGreaterThanOrEqualTo(20);
  }

  private static void check(Path path) throws IOException {
    String request = Files.readString(path);
    List<FoundQuestion> found = new QuestionFinder().find(request);
    assertThat(found.stream().map(FoundQuestion::text).map(QuestionExamplesTest::flat))
        .containsExactlyElementsOf(expected(partner(path)));
    assertThat(found).allSatisfy(q -> assertThat(q.text()).isEqualTo(q.span().in(request)));
  }

  private static List<String> expected(Path path) throws IOException {
    Map<String, List<String>> yaml = new Yaml().load(Files.readString(path));
    return yaml.getOrDefault("questions", List.of());
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static Path partner(Path txt) {
    return txt.resolveSibling(txt.getFileName().toString().replace(".txt", EXPECTED));
  }

  private static List<Path> files(String ending) throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(path -> path.toString().endsWith(ending))
          .sorted((a, b) -> stem(a).compareTo(stem(b)))
          .toList();
    }
  }

  private static String stem(Path path) {
    return path.toString().replace(EXPECTED, "").replace(".txt", "");
  }
}
