package uk.gov.ppo.docket.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PrecedentCommandsTest {
  private static final Path SHARED_LETTER = Path.of("../shared/seeds/foi-542-response-letter.txt");
  private static final String LETTER =
      """
      Reference: FOI 777 Freedom of Information request

      Dear requester,

      Thank you for your request, which we received on 3 February 2026.

      You asked us:

      How many bicycles does the office own?

      Our response:

      The office owns three bicycles.

      You asked us:

      Please send the contract for repairing them.

      Our response:

      We do not hold this information, because no contract exists.

      You have the right to ask for an internal review within two months.
      """;

  @TempDir Path folder;

  @Test
  void aLetterIsImportedAndItsAnswersAreSuggested() throws IOException {
    Path letter = Files.writeString(folder.resolve("foi-777.txt"), LETTER);
    Ran imported = docket("precedents", "import", "--json", letter.toString());
    assertThat(imported.err()).isEmpty();
    assertThat(imported.line().propertyNames()).containsExactly("id", "pairs", "outcomes");
    assertThat(imported.line().path("id").asString()).isEqualTo("FOI 777");
    assertThat(texts(imported.line().path("outcomes"))).containsExactly("held", "not_held");

    Ran suggested =
        docket("suggest", "--json", "--question", "Is there a contract for repairing bicycles?");
    assertThat(suggested.exit()).isZero();
    assertThat(suggested.line().propertyNames()).containsExactly("id", "hits", "none");
    JsonNode best = suggested.line().path("hits").get(0);
    assertThat(best.propertyNames())
        .containsExactly("precedent", "score", "confidence", "outcome", "date", "authority");
    assertThat(best.path("precedent").asString()).isEqualTo("FOI 777#2");
    assertThat(best.path("outcome").asString()).isEqualTo("not_held");
    assertThat(best.path("confidence").asDouble()).isBetween(0.0, 1.0);
  }

  @Test
  void aDisclosureLogIsImportedAndARequestsOwnPairsAreLeftOut() throws IOException {
    Path log = folder.resolve("log.jsonl");
    Files.write(
        log,
        List.of(
            pair("a#1", "a", "How many cats does the council keep?", "held"),
            pair("b#1", "b", "How many cats live at the council?", "not_held")));
    Ran imported = docket("precedents", "import", "--json", "--jsonl", log.toString());
    assertThat(imported.line().path("pairs").asInt()).isEqualTo(2);
    assertThat(texts(imported.line().path("outcomes"))).containsExactly("held", "not_held");

    Path questions =
        Files.write(
            folder.resolve("questions.jsonl"),
            List.of(
                "{\"id\":\"q\",\"question\":\"How many cats does the council keep?\","
                    + "\"request\":\"Cats, please.\",\"exclude\":\"a\"}",
                "{\"id\":\"r\",\"question\":\"Zyxwv?\"}",
                "{\"id\":\"s\"}"));
    Ran ran = docket("suggest", "--json", "--jsonl", questions.toString());
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.lines()).hasSize(3);
    assertThat(ran.lines().get(0).path("hits"))
        .extracting(hit -> hit.path("precedent").asString())
        .containsExactly("b#1");
    assertThat(ran.lines().get(1).path("none").asBoolean()).isTrue();
    assertThat(ran.lines().get(2).path("error").asString()).contains("has no \"question\"");
  }

  @Test
  void aFileThatIsNoLetterIsReportedByNameAndTheImportGoesOn() throws IOException {
    Path note = Files.writeString(folder.resolve("note.txt"), "Buy milk.");
    Path letter = Files.writeString(folder.resolve("foi-777.txt"), LETTER);
    Ran ran = docket("precedents", "import", "--json", note.toString(), letter.toString());
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.lines().get(0).path("file").asString()).isEqualTo(note.toString());
    assertThat(ran.lines().get(0).path("error").asString()).isNotBlank();
    assertThat(ran.lines().get(1).path("pairs").asInt()).isEqualTo(2);
    assertThat(ran.err()).startsWith(note + ": ").hasLineCount(1);
  }

  @Test
  void theIndexIsMadeAnewByOneCommand() throws IOException {
    Path letter = Files.writeString(folder.resolve("foi-777.txt"), LETTER);
    docket("precedents", "import", "--json", letter.toString());
    Ran ran = docket("precedents", "reindex", "--json");
    assertThat(ran.exit()).isZero();
    assertThat(ran.out()).isEqualTo("{\"pairs\":2}\n");
    Ran suggested = docket("suggest", "--json", "--question", "How many bicycles are there?");
    assertThat(suggested.line().path("hits").get(0).path("precedent").asString())
        .isEqualTo("FOI 777#1");
  }

  @Test
  void aHitSaysWhyItWasFoundWhereSomebodyAsks() throws IOException {
    Path letter = Files.writeString(folder.resolve("foi-777.txt"), LETTER);
    docket("precedents", "import", "--json", letter.toString());
    Ran ran = docket("suggest", "--json", "--why", "--question", "How many bicycles are there?");
    JsonNode best = ran.line().path("hits").get(0);
    assertThat(best.path("band").asString()).isNotBlank();
    assertThat(texts(best.path("attributes"))).contains("Count");
    assertThat(best.path("asked").asInt()).isEqualTo(1);
    assertThat(best.path("features").path("question_words").asDouble()).isPositive();
  }

  @Test
  void anEmptyArchiveFindsNothingGood() {
    Ran ran = docket("suggest", "--json", "--question", "How many cats?");
    assertThat(ran.out()).isEqualTo("{\"id\":null,\"hits\":[],\"none\":true}\n");
  }

  @Test
  void whatIsFoundCanBeRead() throws IOException {
    Path letter = Files.writeString(folder.resolve("foi-777.txt"), LETTER);
    assertThat(docket("precedents", "import", letter.toString()).out())
        .isEqualTo("FOI 777: 2 pairs: held, not_held\n");
    assertThat(docket("suggest", "--question", "How many bicycles does the office own?").out())
        .contains("FOI 777#1, held, ")
        .contains("Answered: The office owns three bicycles.");
  }

  @Test
  void theOutcomeThatEachAnswerStatesIsGiven() throws IOException {
    Path answers =
        Files.write(
            folder.resolve("answers.jsonl"),
            List.of(
                "{\"id\":1,\"answer\":\"We do not hold this information.\"}",
                "{\"id\":2,\"answer\":\"This is exempt under section 40(2).\"}",
                "{\"id\":3,\"answer\":null}",
                "{\"answer\":\"We do not hold this.\"}"));
    Ran ran = Ran.docket("outcome", "--json", "--jsonl", answers.toString());
    assertThat(ran.exit()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            """
            {"id":1,"outcome":"not_held","sections":[],"evidence":"We do not hold this information."}
            {"id":2,"outcome":"exempt","sections":["40(2)"],"evidence":"This is exempt under section 40(2)."}
            {"id":3,"outcome":"unknown","sections":[],"evidence":""}
            {"id":4,"outcome":"not_held","sections":[],"evidence":"We do not hold this."}
            """);
  }

  @Test
  void theSharedLetterGivesItsTwoPairsAndTheNotHeldAnswerFirst() {
    assumeTrue(Files.exists(SHARED_LETTER), SHARED_LETTER + " is absent: that letter not tried");
    JsonNode imported = docket("precedents", "import", "--json", SHARED_LETTER.toString()).line();
    assertThat(texts(imported.path("outcomes"))).containsExactly("not_held", "partially_held");
    JsonNode suggested =
        docket(
                "suggest",
                "--json",
                "--question",
                "Does the PPO use any tool to manage its social media accounts?")
            .line();
    assertThat(suggested.path("hits").get(0).path("outcome").asString()).isEqualTo("not_held");
  }

  private static String pair(String id, String request, String question, String outcome) {
    return "{\"id\":\"%s\",\"request_id\":\"%s\",\"authority\":\"A\",\"date\":\"2025-02\",\"request\":\"\",\"question\":\"%s\",\"answer\":\"An answer.\",\"outcome\":\"%s\",\"sections\":[]}"
        .formatted(id, request, question, outcome);
  }

  /** Runs on a folder of precedents of this test's own. */
  private Ran docket(String command, String... rest) {
    String[] args = new String[rest.length + 3];
    args[0] = command;
    int sub = command.equals("precedents") ? 1 : 0;
    System.arraycopy(rest, 0, args, 1, sub);
    args[1 + sub] = "--index";
    args[2 + sub] = folder.resolve("archive").toString();
    System.arraycopy(rest, sub, args, 3 + sub, rest.length - sub);
    return Ran.docket(args);
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).toList();
  }
}
