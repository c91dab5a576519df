package uk.gov.ppo.docket.precedents;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks for every judged question what was answered before, and writes the hits as {@code docket
 * suggest --jsonl} does, for {@code score-suggest.py score}. Arguments: requests.jsonl, the file to
 * write.
 */
final class SuggestMeasure {
  private SuggestMeasure() {}

  public static void main(String[] args) throws IOException {
    JudgedQuestions judged = JudgedQuestions.read(Path.of(args[0]));
    List<Long> times = new ArrayList<>();
    try (PrecedentArchive archive = judged.archive();
        PrintWriter hits = new PrintWriter(args[1], StandardCharsets.UTF_8)) {
      for (JudgedQuestions.Asked asked : judged.asked()) {
        long start = System.nanoTime();
        List<Hit> found = archive.precedents().search(asked.query());
        times.add(System.nanoTime() - start);
        hits.println(line(asked.name(), found));
      }
    }
    times.sort(null);
    System.out.printf("p95 %.1f ms a question%n", times.get(times.size() * 95 / 100) / 1e6);
  }

  private static String line(String id, List<Hit> hits) {
    List<Map<String, Object>> values = new ArrayList<>();
    for (Hit hit : hits) {
      values.add(
          Map.of(
              "precedent", hit.precedent().id(),
              "score", hit.score(),
              "confidence", hit.confidence()));
    }
    boolean none = hits.isEmpty() || hits.getFirst().confidence() < 0.5;
    return JsonMapper.shared().writeValueAsString(Map.of("id", id, "hits", values, "none", none));
  }
}
