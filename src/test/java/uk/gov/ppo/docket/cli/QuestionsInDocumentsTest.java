package uk.gov.ppo.docket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/** Every file in {@code questions-in-documents} beside the questions it asks. */
class QuestionsInDocumentsTest {
  private static final Path FOLDER = Path.of("src/test/resources/questions-in-documents");
  private static final String EXPECTED = ".expected.yaml";

  @TestFactory
  Stream<DynamicTest> findsWhatEachDocumentAsks() throws IOException {
    return documents().stream()
        .map(
            path -> DynamicTest.dynamicTest(FOLDER.relativize(path).toString(), () -> check(path)));
  }

  @Test
  void everyDocumentHasItsPartner() throws IOException {
    assertThat(documents().stream().map(QuestionsInDocumentsTest::partner))
        .allMatch(Files::exists)
        .doesNotHaveDuplicates()
        .hasSize((int) files().stream().filter(QuestionsInDocumentsTest::isExpectation).count());
  }

  @Test
  void thereAreDocumentsOfEveryKind() throws IOException {
    for (String kind : List.of("word", "pdf", "html", "spreadsheet", "attachment")) {
      assertThat(documents().stream().filter(path -> path.startsWith(FOLDER.resolve(kind))))
          .as(kind)
          .hasSizeGreaterThanOrEqualTo(2);
    }
    assertThat(documents()).hasSizeGreaterThanOrEqualTo(20);
  }

  private static void check(Path path) throws IOException {
    JsonNode split = Ran.docket("split", "--json", path.toString()).line();
    List<String> found = new ArrayList<>();
    for (JsonNode question : split.path("questions")) {
      assertThat(placed(split.path("text").asString(), question))
          .isEqualTo(question.path("text").asString());
      found.add(question.path("text").asString().replaceAll("\\s+", " "));
    }
    assertThat(found).containsExactlyElementsOf(expected(partner(path)));
  }

  private static String placed(String text, JsonNode place) {
    int start = text.offsetByCodePoints(0, place.path("start").asInt());
    return text.substring(start, text.offsetByCodePoints(0, place.path("end").asInt()));
  }

  private static List<String> expected(Path path) throws IOException {
    Map<String, List<String>> yaml = new Yaml().load(Files.readString(path));
    return yaml.getOrDefault("questions", List.of());
  }

  private static Path partner(Path document) {
    String name = document.getFileName().toString();
    return document.resolveSibling(name.substring(0, name.lastIndexOf('.')) + EXPECTED);
  }

  private static List<Path> documents() throws IOException {
    return files().stream().filter(path -> !isExpectation(path)).toList();
  }

  private static boolean isExpectation(Path path) {
    return path.toString().endsWith(EXPECTED);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
