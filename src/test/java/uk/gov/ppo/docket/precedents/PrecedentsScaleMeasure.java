package uk.gov.ppo.docket.precedents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.ppo.docket.precedents.embeddings.Embeddings;
import uk.gov.ppo.docket.precedents.embeddings.HalfFloats;

/**
 * How search fares in large archives: {@code mvn -q -B -Pprecedents-scale verify
 * -Dpairs=10000,100000,1000000}. The pairs are made up, see {@link GeneratedPairs}; the questions
 * asked are embedded for real.
 */
class PrecedentsScaleMeasure {
  private static final int ROUNDS = Integer.getInteger("rounds", 200);
  private static final int REQUEST_ROUNDS = 40;
  private static final int WARM_UP = 30;

  /** Requests that are asked stand after all that are kept. */
  private static final int ASKED_FROM = 50_000_000;

  @TempDir private Path folder;

  private final TimedEmbeddings embeddings = new TimedEmbeddings(Embeddings.asSet("on"));
  private final GeneratedPairs generated = new GeneratedPairs(Embeddings.asSet("on"));

  /** Takes the time that the model takes. */
  private static final class TimedEmbeddings implements Embeddings {
    private final Embeddings inner;
    private long nanos;

    private TimedEmbeddings(Embeddings inner) {
      this.inner = inner;
    }

    @Override
    public String model() {
      return inner.model();
    }

    @Override
    public boolean isOn() {
      return true;
    }

    @Override
    public float[] of(String text) {
      long start = System.nanoTime();
      float[] vector = inner.of(text);
      nanos += System.nanoTime() - start;
      return vector;
    }
  }

  @Test
  void findsAnswersInLargeArchives() throws IOException, SQLException {
    for (String number : System.getProperty("pairs", "10000").split(",")) {
      measure(Integer.parseInt(number.strip()));
    }
  }

  private void measure(int pairs) throws IOException, SQLException {
    Path here = Files.createDirectory(folder.resolve("with-" + pairs));
    PrecedentArchive.open(here, Embeddings.off()).close();
    long start = System.nanoTime();
    fill(here.resolve("docket.db"), pairs);
    say("%,d pairs, made up, vectors mixed of embedded ones: written in %s", pairs, since(start));
    start = System.nanoTime();
    try (PrecedentArchive archive = PrecedentArchive.open(here, Embeddings.off())) {
      assertThat(archive.precedents().rebuildIndex(done -> {})).contains(pairs);
    }
    say("  words alone indexed anew in %s, %s", since(start), size(here.resolve("index")));
    start = System.nanoTime();
    try (PrecedentArchive archive = PrecedentArchive.open(here, embeddings)) {
      assertThat(archive.precedents().rebuildIndex(done -> {})).contains(pairs);
      say(
          "  with vectors indexed anew in %s, index %s, database %s",
          since(start), size(here.resolve("index")), size(here.resolve("docket.db")));
      ask(archive.precedents());
    }
  }

  private void ask(Precedents precedents) {
    int number = ASKED_FROM;
    for (int i = 0; i < WARM_UP; i++) {
      one(precedents, generated.request(number++), 0);
    }
    List<Double> beside = new ArrayList<>();
    List<Double> whole = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      embeddings.nanos = 0;
      long nanos = one(precedents, generated.request(number++), i % GeneratedPairs.QUESTIONS);
      whole.add(nanos / 1e6);
      beside.add((nanos - embeddings.nanos) / 1e6);
    }
    say("  one question: %s; beside the embedding: %s", percentiles(whole), percentiles(beside));
    List<Double> requests = new ArrayList<>();
    for (int i = 0; i < REQUEST_ROUNDS; i++) {
      GeneratedPairs.Request request = generated.request(number++);
      GeneratedPairs.Request further = generated.request(number++);
      long start = System.nanoTime();
      for (int q = 0; q < 10; q++) {
        String question =
            q < GeneratedPairs.QUESTIONS
                ? request.questions().get(q)
                : further.questions().get(q - GeneratedPairs.QUESTIONS);
        precedents.search(new PrecedentQuery(question, request.text(), "", 3));
      }
      requests.add((System.nanoTime() - start) / 1e6);
    }
    say("  a request of ten questions, embedding and all: %s", percentiles(requests));
    System.gc();
    Runtime memory = Runtime.getRuntime();
    say("  heap in use: %d MB", (memory.totalMemory() - memory.freeMemory()) >> 20);
  }

  private static long one(Precedents precedents, GeneratedPairs.Request request, int question) {
    PrecedentQuery query =
        new PrecedentQuery(request.questions().get(question), request.text(), "", 3);
    long start = System.nanoTime();
    assertThat(precedents.search(query)).isNotEmpty();
    return System.nanoTime() - start;
  }

  private void fill(Path database, int pairs) throws SQLException {
    try (Connection to = DriverManager.getConnection("jdbc:sqlite:" + database)) {
      to.setAutoCommit(false);
      try (PreparedStatement letter =
              to.prepareStatement(
                  "insert into precedent_letter (id, source, part, authority, request_id, date,"
                      + " request, digest, imported_at) values (?, ?, 1, ?, ?, '2024-02', ?, '',"
                      + " ?)");
          PreparedStatement pair =
              to.prepareStatement(
                  "insert into precedent (id, letter_id, position, name, question, answer, outcome,"
                      + " sections, indexed) values (?, ?, ?, ?, ?, ?, 'held', '', true)");
          PreparedStatement vector =
              to.prepareStatement("insert into precedent_vector values (?, ?, ?)");
          PreparedStatement whole =
              to.prepareStatement("insert into precedent_letter_vector values (?, ?, ?)")) {
        for (int id = 0; id < pairs; ) {
          GeneratedPairs.Request request = generated.request(id / GeneratedPairs.QUESTIONS);
          int letterId = id / GeneratedPairs.QUESTIONS + 1;
          add(
              letter,
              letterId,
              request.id(),
              "Authority " + letterId % 400,
              request.id(),
              request.text(),
              Timestamp.from(Instant.EPOCH));
          add(
              whole,
              letterId,
              embeddings.model(),
              HalfFloats.bytes(request.vectors().getFirst().request()));
          for (int q = 0; q < GeneratedPairs.QUESTIONS && id < pairs; q++) {
            id++;
            String question = request.questions().get(q);
            add(
                pair,
                id,
                letterId,
                q + 1,
                request.id() + "#" + (q + 1),
                question,
                "We hold this. " + question.length() + " in all, as the annual report says.");
            add(
                vector,
                id,
                embeddings.model(),
                HalfFloats.bytes(request.vectors().get(q).question()));
          }
          if (letterId % 1000 == 0) {
            run(letter, pair, vector, whole);
          }
        }
        run(letter, pair, vector, whole);
        to.commit();
      }
    }
  }

  private static void add(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }

  private static void run(PreparedStatement... statements) throws SQLException {
    for (PreparedStatement statement : statements) {
      statement.executeBatch();
    }
  }

  private static String size(Path of) throws IOException {
    try (Stream<Path> files = Files.walk(of)) {
      long bytes =
          files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
      return String.format(Locale.ROOT, "%,d MB", bytes >> 20);
    }
  }

  private static String since(long start) {
    return Duration.ofMillis((System.nanoTime() - start) / 1_000_000).toString();
  }

  private static String percentiles(List<Double> milliseconds) {
    List<Double> sorted = milliseconds.stream().sorted().toList();
    return String.format(
        Locale.ROOT,
        "p50 %.1f ms, p95 %.1f ms",
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100));
  }

  private static void say(String words, Object... values) {
    System.out.println(String.format(Locale.ROOT, words, values));
  }
}
