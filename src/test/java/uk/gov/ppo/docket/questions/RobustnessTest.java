package uk.gov.ppo.docket.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.questions.Robustness.AskedRequest;

/** Two dozen requests of our own by every way a request comes. */
class RobustnessTest {
  private static final Path FOLDER = Path.of("src/test/resources/questions");

  /** Of many kinds of layout; each reads right as plain text, which its own test holds. */
  private static final List<String> SOME =
      List.of(
          "bullets/dots",
          "bullets/split-by",
          "bullets/under-headings",
          "categories/criteria",
          "columns/log",
          "letters/brackets",
          "letters/roman-under-letters",
          "letters/stem-completion",
          "numbered/contract-questionnaire",
          "numbered/dots",
          "numbered/gap",
          "numbered/letters-under-numbers",
          "numbered/long-items",
          "numbered/parts",
          "numbered/questions-with-notes",
          "numbered/levels",
          "numbered/question-words",
          "numbered/roman",
          "numbered/same-number-twice",
          "numbered/sections-restart",
          "numbered/wrapped-lines",
          "prose/journalist",
          "welsh/numbered");

  @Test
  void littleIsLostHoweverARequestIsSent() throws IOException {
    Robustness robustness = Robustness.over(requests());
    System.out.print(robustness.table());
    assertThat(robustness.fallen()).isEmpty();
  }

  private static List<AskedRequest> requests() throws IOException {
    List<AskedRequest> requests = new ArrayList<>();
    for (String name : SOME) {
      String text = Files.readString(FOLDER.resolve(name + ".txt"));
      List<Span> found = Request.in(text).questions().stream().map(FoundQuestion::span).toList();
      requests.add(new AskedRequest(name, text, found));
    }
    return requests;
  }
}
