package uk.gov.ppo.docket.questions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request with the questions a careful reader found in it.
 *
 * @param topic what it is about
 * @param layout tags that say how it is laid out
 * @param context what governs several of its questions
 */
record SharedRequests(
    String topic, List<String> layout, String text, List<Span> gold, List<Span> context) {

  /** The requests of a JSONL file whose offsets are code points. */
  static List<SharedRequests> of(Path file) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    List<SharedRequests> requests = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      requests.add(of(json.readTree(line)));
    }
    return requests;
  }

  private static SharedRequests of(JsonNode request) {
    String text = request.get("request_text").asString();
    List<String> layout = new ArrayList<>();
    request.get("layout").forEach(tag -> layout.add(tag.asString()));
    return new SharedRequests(
        request.get("topic").asString(),
        layout,
        text,
        spans(text, request.get("gold")),
        spans(text, request.get("shared_context")));
  }

  private static List<Span> spans(String text, JsonNode marked) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode one : marked) {
      int start = text.offsetByCodePoints(0, one.get("start").asInt());
      spans.add(new Span(start, text.offsetByCodePoints(0, one.get("end").asInt())));
    }
    return spans;
  }
}
