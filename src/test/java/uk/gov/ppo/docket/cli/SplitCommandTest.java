package uk.gov.ppo.docket.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SplitCommandTest {
  private static final Path SHARED = Path.of("../shared/foi/requests.jsonl");
  private static final String REQUEST =
      "Hello 🙂,\r\n\r\n1. How many 🚐 vans does the office own?\r\n2. Who services them?\r\n";

  @TempDir Path folder;

  @Test
  void theTextOfATxtFileIsTheInputUnchanged() throws IOException {
    JsonNode line = split(Files.writeString(folder.resolve("request.txt"), REQUEST));
    assertThat(line.propertyNames()).containsExactly("file", "text", "questions", "notes");
    assertThat(line.path("text").asString()).isEqualTo(REQUEST);
  }

  @Test
  void placesAreCodePointsAndLeaveOutTheListMarker() throws IOException {
    JsonNode line = split(Files.writeString(folder.resolve("request.txt"), REQUEST));
    assertThat(line.path("questions")).hasSize(2);
    JsonNode second = line.path("questions").get(1);
    assertThat(second.propertyNames())
        .containsExactly(
            "number",
            "label",
            "text",
            "start",
            "end",
            "stem",
            "context",
            "alsoAt",
            "subject",
            "attributes",
            "period");
    assertThat(second.path("attributes").get(0).asString()).isEqualTo("people");
    assertThat(second.path("number").asInt()).isEqualTo(2);
    assertThat(byCodePoints(line, second)).isEqualTo("Who services them?");
    assertThat(byCodePoints(line, line.path("questions").get(0)))
        .isEqualTo("How many 🚐 vans does the office own?");
  }

  @Test
  void whatAnOfficerShouldKnowStandsBesideTheQuestions() throws IOException {
    JsonNode line =
        split(
            Files.writeString(
                folder.resolve("all.txt"),
                "🚐 Under section 8A of the Freedom of Information Act 2000:\n\n"
                    + "1. Please send all emails ever sent.\n"));
    assertThat(line.path("notes"))
        .extracting(note -> note.path("kind").asString())
        .containsExactly("misquoted-law", "not-clear");
    JsonNode misquoted = line.path("notes").get(0);
    assertThat(misquoted.propertyNames()).containsExactly("kind", "start", "end", "text", "note");
    assertThat(byCodePoints(line, misquoted)).isEqualTo("section 8A");
    assertThat(misquoted.path("note").asString()).contains("no section 8A");
  }

  @Test
  void aTextFromAnOldEditorIsRead() throws IOException {
    Path file = folder.resolve("old.txt");
    Files.write(file, "How many “vans” are there?".getBytes(Charset.forName("windows-1252")));
    assertThat(split(file).path("text").asString()).isEqualTo("How many “vans” are there?");
  }

  @Test
  void aMessageIsSplitByItsNewWords() {
    JsonNode line = split(Path.of("src/test/resources/cli/catering-with-attachment.eml"));
    assertThat(line.path("text").asString()).doesNotContain("Rooms");
    assertThat(line.path("questions")).isNotEmpty();
  }

  @Test
  void whereTheBodyAsksNothingTheAttachmentsAreTheRequest() {
    JsonNode line = split(Path.of("src/test/resources/cli/see-attached.eml"));
    assertThat(line.path("questions"))
        .extracting(question -> question.path("text").asString())
        .containsExactly("How many vehicles does the office own?", "Who services them?");
  }

  @Test
  void aHtmlFileIsSplit() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("request.html"),
            "<p>Hello</p><ol><li>How many vans are there?</li><li>Who drives them?</li></ol>");
    assertThat(split(file).path("questions")).hasSize(2);
  }

  @Test
  void eachLineOfAFileGivesALineWithItsId() throws IOException {
    Path file =
        Files.write(
            folder.resolve("requests.jsonl"),
            List.of(
                "{\"id\":\"a\",\"request_text\":\"How many vans are there?\"}",
                "{\"id\":\"b\"}",
                "",
                "{broken",
                "{\"id\":7,\"request_text\":\"How many cars are there?\"}"));
    Ran ran = Ran.docket("split", "--json", "--jsonl", file.toString());
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.lines()).hasSize(4);
    assertThat(ran.lines().get(0).path("id").asString()).isEqualTo("a");
    assertThat(ran.lines().get(1).toString())
        .isEqualTo("{\"id\":\"b\",\"error\":\"has no \\\"request_text\\\": add it\"}");
    assertThat(ran.lines().get(2).path("line").asString()).isEqualTo(file + ":4");
    assertThat(ran.lines().get(3).path("id").asInt()).isEqualTo(7);
    assertThat(ran.err()).hasLineCount(2);
  }

  @Test
  void filesAndLinesAreNotMixed() {
    assertThat(Ran.docket("split", "--jsonl", "a.jsonl", "b.txt").exit()).isEqualTo(2);
    assertThat(Ran.docket("split").exit()).isEqualTo(2);
  }

  @Test
  void everySharedRequestIsAnsweredAndEveryPlaceIsInItsText() throws IOException {
    assumeTrue(Files.exists(SHARED), SHARED + " is absent: shared requests not tried");
    Ran ran = Ran.docket("split", "--json", "--jsonl", SHARED.toString());
    assertThat(ran.exit()).isZero();
    assertThat(ran.lines()).hasSameSizeAs(Files.readAllLines(SHARED)).hasSizeGreaterThan(100);
    for (JsonNode line : ran.lines()) {
      for (JsonNode question : line.path("questions")) {
        assertThat(byCodePoints(line, question)).isNotBlank();
      }
    }
  }

  private static JsonNode split(Path file) {
    return Ran.docket("split", "--json", file.toString()).line();
  }

  private static String byCodePoints(JsonNode line, JsonNode place) {
    int[] points = line.path("text").asString().codePoints().toArray();
    int start = place.path("start").asInt();
    return new String(points, start, place.path("end").asInt() - start);
  }
}
