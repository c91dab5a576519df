package uk.gov.ppo.docket.precedents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.aPair;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.asking;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.database.Databases;
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;

/** What a kill at each moment of indexing leaves behind, and what the next start makes of it. */
class IndexMomentsTest {
  @TempDir private Path folder;
  private final DataSource database = Databases.sqlite();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final CountedEmbeddings embeddings = new CountedEmbeddings();

  @BeforeEach
  void addVans() {
    try (JdbcPrecedents precedents = open()) {
      precedents.add("a.jsonl", List.of(aPair("R1#1", "How many vans?")));
    }
  }

  @Test
  void findsWhatWasCommittedBeforeTheIndexWasWritten() {
    commitCars();
    assertThat(foundAfterRestart("vans cars")).containsExactlyInAnyOrder("R1#1", "R2#1");
  }

  @Test
  void findsOnceWhatWasIndexedBeforeItWasMarked() {
    jdbc.sql("update precedent set indexed = false").update();
    assertThat(foundAfterRestart("vans")).containsExactly("R1#1");
    assertThat(documents()).isEqualTo(1);
  }

  @Test
  void findsOnceWhatWasEmbeddedBeforeItWasIndexed() {
    commitCars();
    VectorRows vectors = new VectorRows(jdbc, embeddings);
    List<Long> cars =
        jdbc.sql("select id from precedent where name = 'R2#1'").query(Long.class).list();
    vectors.keep(vectors.make(cars));
    embeddings.asked().clear();
    assertThat(foundAfterRestart("cars")).containsExactlyInAnyOrder("R1#1", "R2#1");
    assertThat(embeddings.asked()).as("no question is embedded twice").containsExactly("cars");
    assertThat(documents()).isEqualTo(2);
  }

  @Test
  void keepsTheOldIndexWhenMakingItAnewBreaksOff() {
    try (JdbcPrecedents precedents = open()) {
      assertThatThrownBy(
              () ->
                  precedents.rebuildIndex(
                      done -> {
                        throw new IllegalStateException("killed");
                      }))
          .hasMessage("killed");
      assertThat(found(precedents, "vans")).containsExactly("R1#1");
    }
    assertThat(foundAfterRestart("vans")).containsExactly("R1#1");
  }

  @Test
  void makesTheIndexAnewWithoutMakingAVectorAnew() {
    embeddings.asked().clear();
    try (JdbcPrecedents precedents = open()) {
      assertThat(precedents.rebuildIndex(done -> {})).contains(1);
      assertThat(embeddings.asked()).isEmpty();
      assertThat(found(precedents, "vans")).containsExactly("R1#1");
    }
    assertThat(documents()).isEqualTo(1);
  }

  @Test
  void makesTheIndexAnewWhileAnotherProcessSearches() {
    try (JdbcPrecedents service = open();
        JdbcPrecedents command = open()) {
      service.add(
          "many.jsonl",
          IntStream.range(0, 300).mapToObj(i -> aPair("M#" + i, "How many bicycles?")).toList());
      AtomicBoolean done = new AtomicBoolean();
      CompletableFuture<Void> searching =
          CompletableFuture.runAsync(
              () -> {
                while (!done.get()) {
                  assertThat(found(service, "vans")).contains("R1#1");
                }
              });
      for (int i = 0; i < 5; i++) {
        assertThat(command.rebuildIndex(written -> {})).contains(301);
      }
      done.set(true);
      searching.join();
      service.add("b.jsonl", List.of(aPair("R3#1", "How many horses?")));
      assertThat(found(service, "horses")).first().isEqualTo("R3#1");
    }
  }

  @Test
  void saysSoWhenAnotherProcessIsMakingTheIndexAnew() {
    try (JdbcPrecedents one = open();
        JdbcPrecedents other = open()) {
      assertThat(one.rebuildIndex(written -> assertThat(other.rebuildIndex(w -> {})).isEmpty()))
          .contains(1);
    }
  }

  @Test
  void embedsWhatCameWhileEmbeddingsWereOff() {
    try (JdbcPrecedents off = PrecedentFixtures.precedentsIn(database, folder, Embeddings.off())) {
      off.add("b.jsonl", List.of(aPair("R2#1", "How many cars?")));
    }
    try (JdbcPrecedents on = open()) {
      on.refresh();
    }
    assertThat(embeddings.asked()).contains("How many cars?");
    assertThat(new VectorRows(jdbc, embeddings).idsWithout(10)).isEmpty();
    assertThat(documents()).isEqualTo(2);
  }

  @Test
  void aReplacedPairTakesItsVectorWithIt() {
    try (JdbcPrecedents precedents = open()) {
      precedents.add("a.jsonl", List.of(aPair("R1#1", "How many lorries?")));
    }
    assertThat(jdbc.sql("select count(*) from precedent_vector").query(Integer.class).single())
        .isEqualTo(1);
  }

  private void commitCars() {
    new PrecedentRows(jdbc, Clock.systemUTC())
        .replace("b.jsonl", "", List.of(aPair("R2#1", "How many cars?")));
  }

  private List<String> foundAfterRestart(String question) {
    try (JdbcPrecedents precedents = open()) {
      precedents.refresh();
      return found(precedents, question);
    }
  }

  private static List<String> found(Precedents precedents, String question) {
    return precedents.search(asking(question)).stream().map(hit -> hit.precedent().id()).toList();
  }

  private int documents() {
    try (PrecedentIndex index = PrecedentIndex.open(folder, PrecedentIndex.Care.THOROUGH)) {
      return index.count();
    } catch (PrecedentIndex.IndexInUse e) {
      throw new IllegalStateException(e);
    }
  }

  private JdbcPrecedents open() {
    return PrecedentFixtures.precedentsIn(database, folder, embeddings);
  }
}
