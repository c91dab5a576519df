package uk.gov.ppo.docket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RulesCommandTest {
  private static final String REVIEW = "src/test/resources/cli/review.eml";

  @TempDir Path home;

  @AfterEach
  void comeHome() {
    System.clearProperty("docket.home");
  }

  @Test
  void theShippedRulesAreFoundRight() {
    Ran ran = Ran.docket("rules", "check");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .matches(
            "\\./config/routing\\.yaml: \\d+ rules, nothing wrong\n"
                + "\\./config/automatic-mail\\.yaml: nothing wrong\n");
  }

  @Test
  void everyProblemIsNamedAndTheCheckFails() throws IOException {
    Files.createDirectory(home.resolve("config"));
    Path file = Files.writeString(home.resolve("config/routing.yaml"), "rules:\n  - id: bare\n");
    System.setProperty("docket.home", home.toString());
    Ran ran = Ran.docket("rules", "check");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains(file + ":2: rule 'bare': has no reason")
        .contains(file + ":2: rule 'bare': has no 'then'");
  }

  @Test
  void aMessageIsTriedAndEachRuleExplained() {
    Ran ran = Ran.docket("rules", "try", REVIEW);
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .startsWith(REVIEW + ": internal-review, team reviews, priority normal\n")
        .contains("=> internal-review: the text says \"unhappy with your response\"\n")
        .contains(" + everything-else: it always matches\n")
        .contains("  case of kind internal-review, team reviews, ")
        .contains("  outcome A, by itself\n")
        .contains("=> row 21 new-request: Nothing speaks against answering\n");
  }

  @Test
  void aTrialCanBeJson() {
    JsonNode line = Ran.docket("rules", "try", "--json", REVIEW).line();
    assertThat(line.path("rule").asString()).isEqualTo("internal-review");
    assertThat(line.path("kind").asString()).isEqualTo("internal-review");
    assertThat(line.path("findings").get(0).path("decides").asBoolean()).isTrue();
    assertThat(line.path("cases").get(0).path("evidence").asString()).contains("“");
  }

  @Test
  void aMessageThatAsksForTwoThingsIsTriedAsTwoCases() {
    JsonNode line =
        Ran.docket("rules", "try", "--json", "src/test/resources/kinds/mixed/foi-and-own-data.eml")
            .line();
    assertThat(line.path("cases").findValuesAsString("kind"))
        .containsExactly("foi", "subject-access");
  }

  @Test
  void rulesAloneIsNotUnderstood() {
    assertThat(Ran.docket("rules").exit()).isEqualTo(2);
  }
}
