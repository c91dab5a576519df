package uk.gov.ppo.docket.questions;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Splits every request of a JSONL file; offsets in code points, as the command line prints them.
 */
final class SplitJsonl {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private SplitJsonl() {}

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode request = JSON.readTree(line);
      out.println(split(request.get("id").asString(), request.get("request_text").asString()));
    }
  }

  private static String split(String id, String text) {
    List<Object> questions =
        new QuestionFinder().find(text).stream().map(q -> question(text, q)).toList();
    return JSON.writeValueAsString(Map.of("id", id, "questions", questions));
  }

  private static Object question(String text, FoundQuestion q) {
    List<Map<String, Integer>> context = q.context().stream().map(c -> points(text, c)).toList();
    return Map.of(
        "number", q.number(),
        "label", q.label(),
        "text", q.text(),
        "start", points(text, q.span()).get("start"),
        "end", points(text, q.span()).get("end"),
        "context", context);
  }

  private static Map<String, Integer> points(String text, Span span) {
    return Map.of(
        "start", text.codePointCount(0, span.start()), "end", text.codePointCount(0, span.end()));
  }
}
