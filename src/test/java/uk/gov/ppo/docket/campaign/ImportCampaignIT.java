package uk.gov.ppo.docket.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code docket precedents import} killed with SIGKILL while it reads letters and while it indexes
 * them, in a folder whose letters go on changing: after a restart every committed pair is found and
 * none twice. A few kills in each build; fifty are {@code mvn -q -B -Pimport-campaign verify}.
 */
class ImportCampaignIT {
  private static final int LETTERS = 150;
  private static final int CHANGED = 60; // between two lives, so that each has work to do
  private static final int LONGEST_WAIT = 700; // milliseconds after a line, into the indexing
  private static final int ASKED = 40; // pairs searched for after each kill; all at the end

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  Path folder;

  private final long seed = Long.getLong("campaign.seed", System.currentTimeMillis() % 1_000_000);
  private final Random chance = new Random(seed);
  private LetterFolder letters = new LetterFolder(Path.of(""));
  private int lives;

  @BeforeEach
  void writeLetters() throws IOException {
    letters = new LetterFolder(Files.createDirectories(folder.resolve("letters")));
    letters.change(LETTERS * 3, LETTERS, chance);
  }

  @Test
  void findsEveryCommittedPairAndNoneTwiceHoweverOftenItIsKilled() throws Exception {
    int kills = Integer.getInteger("import.kills", 3);
    int inTime = 0;
    for (int kill = 0; kill < kills; kill++) {
      Map<String, Integer> before = committed();
      ImportProcess life = startImport();
      boolean indexing = kill % 2 == 1;
      life.untilPrinted(indexing ? letters.versions().size() : chance.nextInt(LETTERS) + 1);
      Thread.sleep(chance.nextInt(indexing ? LONGEST_WAIT : LONGEST_WAIT / 10));
      life.kill();
      inTime += life.end() == DocketProcess.KILLED ? 1 : 0;
      checkCommitted(before, life);
      checkFound(ASKED);
      letters.change(CHANGED, LETTERS, chance);
    }
    assertThat(startImport().end()).isZero();
    assertThat(committed()).isEqualTo(newest());
    int asked = checkFound(Integer.MAX_VALUE);
    System.out.printf(
        "import campaign: %d kills, %d of them in time, %d letters, %d pairs, each found once"
            + " (seed %d)%n",
        kills, inTime, letters.versions().size(), asked, seed);
    assertThat(inTime).isGreaterThan(kills / 3);
  }

  @Test
  void finishesItsLetterWhenItIsToldToStopAndGoesOnWhenItIsRunAgain() throws Exception {
    ImportProcess first = startImport();
    first.untilPrinted(20);
    first.interrupt();
    first.end();
    int done = first.lines().size();
    assertThat(done).isBetween(20, letters.versions().size());
    assertThat(committed()).hasSize(done * LetterFolder.PAIRS);
    checkFound(ASKED);
    ImportProcess second = startImport();
    assertThat(second.end()).isZero();
    assertThat(second.lines().stream().filter(line -> line.path("unchanged").asBoolean()))
        .hasSize(done);
    assertThat(committed()).isEqualTo(newest());
  }

  private ImportProcess startImport() throws IOException {
    return docket("precedents", "import", "--json", "--index", data(), letters.path().toString());
  }

  private ImportProcess docket(String... arguments) throws IOException {
    return ImportProcess.start(folder.resolve("life-" + ++lives + ".out"), arguments);
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  /** Whatever was reported is there, and a letter is there whole, in one version. */
  private void checkCommitted(Map<String, Integer> before, ImportProcess life) throws Exception {
    Map<String, Integer> after = committed();
    assertThat(after.keySet()).containsAll(before.keySet());
    Map<String, Integer> newest = newest();
    for (JsonNode line : life.lines()) {
      for (int pair = 1; pair <= LetterFolder.PAIRS; pair++) {
        String name = line.path("id").asString() + "#" + pair;
        assertThat(after).as("seed %d", seed).containsEntry(name, newest.get(name));
      }
    }
    Map<String, Integer> whole = new HashMap<>();
    after.forEach(
        (name, version) ->
            assertThat(whole.merge(name.replaceAll("#.*", ""), version, (a, b) -> a))
                .as("%s, seed %d", name, seed)
                .isEqualTo(version));
  }

  /** Asks for pairs by the words that only they have; a search is the restart that catches up. */
  private int checkFound(int most) throws Exception {
    List<Integer> all = new ArrayList<>(letters.versions().keySet());
    Collections.shuffle(all, chance);
    Map<String, Integer> committed = committed();
    Map<String, String> asked = new TreeMap<>();
    for (int letter : all) {
      for (int pair = 1; pair <= LetterFolder.PAIRS && asked.size() < most; pair++) {
        String name = LetterFolder.name(letter, pair);
        if (committed.containsKey(name)) {
          asked.put(name, LetterFolder.word(letter, pair));
        }
      }
    }
    for (JsonNode line : suggestionsFor(asked)) {
      List<String> hits =
          line.path("hits").valueStream().map(hit -> hit.path("precedent").asString()).toList();
      assertThat(hits).as("seed %d", seed).contains(line.path("id").asString());
      assertThat(hits).as("seed %d", seed).doesNotHaveDuplicates();
    }
    return asked.size();
  }

  private List<JsonNode> suggestionsFor(Map<String, String> asked) throws Exception {
    Path questions = folder.resolve("questions.jsonl");
    JsonMapper json = JsonMapper.shared();
    Files.write(
        questions,
        asked.entrySet().stream()
            .map(one -> Map.of("id", one.getKey(), "question", one.getValue()))
            .map(json::writeValueAsString)
            .toList());
    ImportProcess suggest =
        docket("suggest", "--json", "--index", data(), "--jsonl", questions.toString());
    assertThat(suggest.end()).as(suggest.said()).isZero();
    assertThat(suggest.lines()).hasSameSizeAs(asked.entrySet());
    return suggest.lines();
  }

  private Map<String, Integer> newest() {
    Map<String, Integer> newest = new TreeMap<>();
    letters
        .versions()
        .forEach(
            (letter, version) -> {
              for (int pair = 1; pair <= LetterFolder.PAIRS; pair++) {
                newest.put(LetterFolder.name(letter, pair), version);
              }
            });
    return newest;
  }

  /** The pairs in the database, by name, with the version their answer tells; none twice. */
  private Map<String, Integer> committed() throws SQLException {
    Map<String, Integer> pairs = new TreeMap<>();
    Path database = folder.resolve("data/docket.db");
    if (!Files.exists(database)) {
      return pairs;
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select name, answer from precedent")) {
      while (rows.next()) {
        int version = Integer.parseInt(rows.getString("answer").replaceAll("\\D", ""));
        assertThat(pairs.put(rows.getString("name"), version)).isNull();
      }
    } catch (SQLException e) {
      if (!String.valueOf(e.getMessage()).contains("no such table")) {
        throw e; // killed before the tables were made
      }
    }
    return pairs;
  }
}
