package uk.gov.ppo.docket.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scores the finder on the shared requests, by the rule of {@code score-split.py}. */
class SharedRequestsTest {
  private static final Path REQUESTS = Path.of("../shared/foi/requests.jsonl");

  @Test
  void findsMostOfTheQuestionsOfRealRequests() throws IOException {
    assumeTrue(
        Files.exists(REQUESTS), "skipped: ../shared/foi/requests.jsonl is not on this machine");
    SplitScore half = new SplitScore(0.5);
    SplitScore most = new SplitScore(0.8);
    for (SharedRequests request : SharedRequests.of(REQUESTS)) {
      List<Span> found =
          new QuestionFinder().find(request.text()).stream().map(FoundQuestion::span).toList();
      half.add(request.text(), request.gold(), found);
      most.add(request.text(), request.gold(), found);
    }
    System.out.println("shared requests: " + half + ", " + most);
    assertThat(half.f1()).isGreaterThan(0.96);
    assertThat(most.f1()).isGreaterThanOrEqualTo(0.97);
    assertThat(most.exact()).isGreaterThan(0.88);
  }
}
