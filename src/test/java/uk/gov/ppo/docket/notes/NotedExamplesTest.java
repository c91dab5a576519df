package uk.gov.ppo.docket.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import tools.jackson.databind.json.JsonMapper;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.casework.RequestNote;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.QuestionFinder;

/** What officers are told of each example, beside its questions. */
class NotedExamplesTest {
  private static final Path FOLDER = Path.of("src/test/resources/questions");
  private static final Path SHARED = Path.of("../shared/foi/requests.jsonl");

  @TestFactory
  Stream<DynamicTest> tellsWhatIsExpectedOfEachExample() throws IOException {
    return Stream.of("machine-written", "clarify", "welsh")
        .flatMap(folder -> requests(FOLDER.resolve(folder)).stream())
        .map(
            path -> DynamicTest.dynamicTest(FOLDER.relativize(path).toString(), () -> check(path)));
  }

  @Test
  void thereAreFifteenRequestsWrittenByMachinesEachLong() throws IOException {
    List<Path> written = requests(FOLDER.resolve("machine-written"));
    assertThat(written).hasSizeGreaterThanOrEqualTo(15);
    for (Path path : written) {
      assertThat(Files.readString(path).strip().split("\\s+").length)
          .as(path.toString())
          .isBetween(1_500, 4_000);
    }
  }

  @Test
  void ordinaryRequestsGiveNoNotes() throws IOException {
    assumeTrue(
        Files.exists(SHARED), "skipped: ../shared/foi/requests.jsonl is not on this machine");
    List<RequestNote> notes = new ArrayList<>();
    int requests = 0;
    for (String line : Files.readAllLines(SHARED)) {
      String text = JsonMapper.shared().readTree(line).path("request_text").asString();
      List<FoundQuestion> questions = new QuestionFinder().find(text);
      notes.addAll(OfficerNotes.on(text, questions, RequestKind.FOI, "en"));
      requests++;
    }
    System.out.println("notes on " + requests + " shared requests: " + notes.size());
    assertThat(notes).hasSizeLessThanOrEqualTo(1);
  }

  private static void check(Path path) throws IOException {
    Map<String, List<String>> expected =
        new Yaml()
            .load(Files.readString(Path.of(path.toString().replace(".txt", ".expected.yaml"))));
    Map<String, List<String>> found = NotedExample.of(Files.readString(path));
    found.forEach(
        (name, words) ->
            assertThat(words)
                .as(name)
                .containsExactlyElementsOf(expected.getOrDefault(name, List.of())));
  }

  private static List<Path> requests(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> path.toString().endsWith(".txt")).sorted().toList();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
