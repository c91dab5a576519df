package uk.gov.ppo.docket.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.database.Storage;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.MessageId;

/** Cases on a real database, opened for tests with as few words as may be. */
final class CaseShelf implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Storage storage;

  CaseShelf(DataSource database, Class<?>... more) {
    this(database, Clock.fixed(NOON, ZoneOffset.UTC), more);
  }

  CaseShelf(DataSource database, Clock clock, Class<?>... more) {
    Class<?>[] parts =
        Stream.concat(
                Stream.of(
                    Cases.class,
                    CaseOpenings.class,
                    Tasks.class,
                    History.class,
                    CaseLinks.class,
                    References.class,
                    CasesContract.DemoReference.class),
                Arrays.stream(more))
            .toArray(Class<?>[]::new);
    storage = new Storage(database, clock, parts);
  }

  Storage storage() {
    return storage;
  }

  <T> T get(Class<T> part) {
    return storage.get(part);
  }

  Cases cases() {
    return get(Cases.class);
  }

  JdbcClient jdbc() {
    return get(JdbcClient.class);
  }

  <T> List<T> news(Class<T> type) {
    return storage.news(type);
  }

  /** The case as it stands now. */
  Case again(Case aCase) {
    return cases().withId(aCase.id()).orElseThrow();
  }

  /** The words of its history, the oldest first. */
  List<String> history(Case aCase) {
    return cases().history(aCase.id()).stream().map(HistoryEntry::what).toList();
  }

  Case foi(String... questions) {
    return open(RequestKind.FOI, NOON, questions);
  }

  Case open(RequestKind kind, Instant received, String... questions) {
    return open(kind, Priority.NORMAL, received, questions);
  }

  Case open(RequestKind kind, Priority priority, Instant received, String... questions) {
    List<NewQuestion> asked = new ArrayList<>();
    for (String question : questions) {
      asked.add(new NewQuestion(asked.size() + 1, "", question, 0, question.length(), ""));
    }
    return cases()
        .open(
            new NewCase(
                received,
                new Mailbox("Ada", "ada@example.org"),
                "A request",
                String.join("\n", questions),
                "en",
                new Placement(kind, "Information", priority, "default", "All others"),
                asked,
                List.of(new MessageId("request@example.org")),
                1,
                ""));
  }

  @Override
  public void close() {
    storage.close();
  }
}
