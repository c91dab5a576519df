package uk.gov.ppo.docket.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scores the finder on the shared requests, by the rule of {@code score-split.py}. */
class SharedRequestsTest {
  private static final Path REQUESTS = Path.of("../shared/foi/requests.jsonl");

  @Test
  void findsMostOfTheQuestionsOfRealRequests() throws IOException {
    assumeTrue(
        Files.exists(REQUESTS), "skipped: ../shared/foi/requests.jsonl is not on this machine");
    SplitScore half = new SplitScore(0.5);
    SplitScore most = new SplitScore(0.8);
    for (JsonNode request : requests()) {
      String text = request.get("request_text").asString();
      List<Span> gold = gold(text, request.get("gold"));
      List<Span> found = new QuestionFinder().find(text).stream().map(FoundQuestion::span).toList();
      half.add(text, gold, found);
      most.add(text, gold, found);
    }
    System.out.println("shared requests: " + half + ", " + most);
    assertThat(half.f1()).isGreaterThan(0.96);
    assertThat(most.f1()).isGreaterThan(0.95);
    assertThat(most.exact()).isGreaterThan(0.88);
  }

  private static List<JsonNode> requests() throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    List<JsonNode> requests = new ArrayList<>();
    for (String line : Files.readAllLines(REQUESTS)) {
      requests.add(json.readTree(line));
    }
    return requests;
  }

  private static List<Span> gold(String text, JsonNode questions) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode question : questions) {
      int start = text.offsetByCodePoints(0, question.get("start").asInt());
      int end = text.offsetByCodePoints(0, question.get("end").asInt());
      spans.add(new Span(start, end));
    }
    return spans;
  }
}
