package uk.gov.ppo.docket.precedents;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.aLetter;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.aPair;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.asking;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.gov.ppo.docket.database.Databases;
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;

/** The index follows the database, whatever happened to it. */
class IndexUpkeepTest {
  private static final Instant NINE = Instant.parse("2024-04-02T09:00:00Z");

  @TempDir private Path folder;
  private final DataSource database = Databases.sqlite();

  @BeforeEach
  void addTwoLetters() {
    try (JdbcPrecedents precedents = open()) {
      precedents.add("a.txt", bytes(aLetter("FOI 1", "How many vans?", "Two.")));
      precedents.add("b.txt", bytes(aLetter("FOI 2", "How many cars?", "One.")));
    }
  }

  @Test
  void isMadeAnewWhenItIsMissing() throws IOException {
    deleteIndex();
    assertThat(foundAfterOpening("vans cars")).containsExactlyInAnyOrder("FOI 1#1", "FOI 2#1");
  }

  @Test
  void isMadeAnewWhenAFileOfItIsBroken() throws IOException {
    for (Path file : indexFiles()) {
      if (!file.endsWith("write.lock")) {
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 0x55;
        Files.write(file, content);
        assertThat(foundAfterOpening("vans cars"))
            .as("with %s broken", file.getFileName())
            .containsExactlyInAnyOrder("FOI 1#1", "FOI 2#1");
        break;
      }
    }
  }

  @Test
  void isMadeAnewWhenItIsCutShort() throws IOException {
    for (Path file : indexFiles()) {
      Files.write(file, new byte[0]);
    }
    assertThat(foundAfterOpening("vans cars")).containsExactlyInAnyOrder("FOI 1#1", "FOI 2#1");
  }

  @Test
  void isMadeAnewWhenItVanishesUnderTheService() throws IOException {
    try (JdbcPrecedents precedents = open()) {
      precedents.refresh();
      deleteIndex();
      precedents.add("c.txt", bytes(aLetter("FOI 3", "How many bicycles?", "Nine.")));
      precedents.refresh();
      assertThat(found(precedents, "vans bicycles"))
          .containsExactlyInAnyOrder("FOI 1#1", "FOI 3#1");
    }
  }

  @Test
  void isMadeAnewWhenItVanishesUnderASearch() throws IOException {
    try (JdbcPrecedents precedents = open()) {
      precedents.refresh();
      deleteIndex();
      assertThat(found(precedents, "vans")).containsExactly("FOI 1#1");
    }
  }

  @Test
  void catchesUpWithWhatAnotherProcessAddedWhileItWasLocked() throws IOException {
    try (JdbcPrecedents precedents = open()) {
      precedents.refresh();
      try (FSDirectory directory = FSDirectory.open(folder);
          Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
        lock.ensureValid();
        precedents.add("c.txt", bytes(aLetter("FOI 3", "How many bicycles?", "Nine.")));
        assertThat(found(precedents, "bicycles")).isEmpty();
        assertThat(found(precedents, "vans")).containsExactly("FOI 1#1");
      }
      precedents.refresh();
      assertThat(found(precedents, "bicycles")).containsExactly("FOI 3#1");
    }
  }

  @Test
  void dropsWhatIsNoLongerInTheDatabase() {
    JdbcClient.create(database)
        .sql("delete from precedent_letter where request_id = 'FOI 1'")
        .update();
    try (JdbcPrecedents precedents = open()) {
      assertThat(found(precedents, "vans")).as("before the sweep").isEmpty();
      precedents.refresh();
      assertThat(found(precedents, "vans cars")).containsExactly("FOI 2#1");
    }
  }

  @Test
  void showsNothingOfATransactionThatWasRolledBack() {
    try (JdbcPrecedents precedents = open()) {
      new TransactionTemplate(new DataSourceTransactionManager(database))
          .executeWithoutResult(
              status -> {
                precedents.add("case", List.of(aPair("FOI 9#1", "How many bicycles?")));
                status.setRollbackOnly();
              });
      precedents.refresh();
      assertThat(found(precedents, "bicycles")).isEmpty();
    }
  }

  @Test
  void catchesUpAfterACallersTransaction() {
    try (JdbcPrecedents precedents = open()) {
      new TransactionTemplate(new DataSourceTransactionManager(database))
          .executeWithoutResult(
              status -> precedents.add("case", List.of(aPair("FOI 9#1", "How many bicycles?"))));
      precedents.refresh();
      assertThat(found(precedents, "bicycles")).containsExactly("FOI 9#1");
    }
  }

  @Test
  void changesWhenALetterCanBeFoundAndNotWhenItWasRead() {
    AtomicReference<Instant> now = new AtomicReference<>(NINE);
    InstantSource clock = now::get;
    try (JdbcPrecedents precedents =
        PrecedentFixtures.precedentsIn(
            database, folder, Embeddings.off(), clock.withZone(ZoneOffset.UTC))) {
      precedents.keep("c.txt", bytes(aLetter("FOI 3", "How many bicycles?", "Nine.")), done -> {});
      assertThat(precedents.lastChange()).as("read, not yet to be found").isEmpty();
      now.set(NINE.plusSeconds(10));
      precedents.refresh();
      assertThat(precedents.lastChange()).contains(NINE.plusSeconds(10));
      now.set(NINE.plusSeconds(20));
      precedents.refresh();
      assertThat(precedents.lastChange()).as("nothing new").contains(NINE.plusSeconds(10));
    }
  }

  @Test
  void changesWhenALostIndexIsFilledAgain() throws IOException {
    deleteIndex();
    Instant later = NINE.plusSeconds(30);
    try (JdbcPrecedents precedents =
        PrecedentFixtures.precedentsIn(
            database, folder, Embeddings.off(), Clock.fixed(later, ZoneOffset.UTC))) {
      precedents.refresh();
      assertThat(precedents.lastChange()).contains(later);
    }
  }

  private List<String> foundAfterOpening(String question) {
    try (JdbcPrecedents precedents = open()) {
      precedents.refresh();
      return found(precedents, question);
    }
  }

  private static List<String> found(Precedents precedents, String question) {
    return precedents.search(asking(question)).stream().map(hit -> hit.precedent().id()).toList();
  }

  private JdbcPrecedents open() {
    return PrecedentFixtures.precedentsIn(database, folder);
  }

  private void deleteIndex() throws IOException {
    for (Path file : indexFiles()) {
      Files.delete(file);
    }
  }

  private List<Path> indexFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
