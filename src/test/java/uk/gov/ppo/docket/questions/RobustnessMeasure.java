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
import uk.gov.ppo.docket.questions.Robustness.AskedRequest;

/** Sends the shared requests in every way and prints what is lost; run by its own profile. */
class RobustnessMeasure {
  private static final Path REQUESTS =
      Path.of(System.getProperty("requests", "../shared/foi/requests.jsonl"));

  @Test
  void littleIsLostHoweverARequestIsSent() throws IOException {
    boolean here = Files.exists(REQUESTS);
    if (!here) {
      System.out.println("skipped: " + REQUESTS + " is not on this machine");
    }
    assumeTrue(here, "skipped: " + REQUESTS + " is not on this machine");
    Robustness robustness = Robustness.over(requests());
    System.out.print(robustness.table());
    assertThat(robustness.fallen()).isEmpty();
  }

  private static List<AskedRequest> requests() throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    List<AskedRequest> requests = new ArrayList<>();
    for (String line : Files.readAllLines(REQUESTS)) {
      JsonNode request = json.readTree(line);
      String text = request.get("request_text").asString();
      requests.add(new AskedRequest(request.get("id").asString(), text, gold(text, request)));
    }
    return requests;
  }

  private static List<Span> gold(String text, JsonNode request) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode question : request.get("gold")) {
      int start = text.offsetByCodePoints(0, question.get("start").asInt());
      int end = text.offsetByCodePoints(0, question.get("end").asInt());
      spans.add(new Span(start, end));
    }
    return spans;
  }
}
