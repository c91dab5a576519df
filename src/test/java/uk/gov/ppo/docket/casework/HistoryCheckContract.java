package uk.gov.ppo.docket.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.casework.HistoryCheck.Broken;
import uk.gov.ppo.docket.casework.HistoryCheck.Report;
import uk.gov.ppo.docket.database.Storage;

/** What the check of the histories finds on every database: two cases of four and two lines. */
interface HistoryCheckContract {
  String CHANGED = "the line was changed";
  String TAKEN_OR_PUT = "a line before it was taken out or put in";
  String AT_THE_END = "lines at the end were taken away or put in";

  DataSource database();

  /** Whether the database lets nobody choose the number of a line. */
  boolean numbersItself();

  /** The office's books, and somebody who writes into them past the program. */
  record Books(Cases cases, JdbcClient jdbc, boolean numbersItself, Case one, Case two) {
    Report checked() {
      return new HistoryCheck(jdbc).run();
    }

    /** The number of a line of the first case, counted from 1. */
    long line(int n) {
      return jdbc.sql("select id from case_history where case_id = ? order by id")
          .param(one.id())
          .query(Long.class)
          .list()
          .get(n - 1);
    }

    long last() {
      return jdbc.sql("select max(id) from case_history").query(Long.class).single();
    }

    void write(String sql, Object... values) {
      assertThat(jdbc.sql(sql).params(values).update()).as(sql).isPositive();
    }

    Broken broken(int line, String what) {
      return new Broken(one.reference(), line(line), what);
    }

    Broken brokenAtTheEnd(Case aCase) {
      return new Broken(aCase.reference(), 0, AT_THE_END);
    }
  }

  interface Act {
    void with(Books books);
  }

  @Test
  default void historiesThatNobodyTouchedAreInOrder() {
    withBooks(books -> assertThat(books.checked()).isEqualTo(new Report(2, 6, List.of())));
  }

  @Test
  default void eachFieldOfALineIsGuarded() {
    for (String field :
        List.of("who", "acting_as", "what", "status_from", "status_to", "message_id")) {
      withBooks(
          books -> {
            books.write(
                "update case_history set " + field + " = 'another' where id = ?", books.line(2));
            assertThat(books.checked().broken())
                .as(field)
                .containsExactly(books.broken(2, CHANGED));
          });
    }
    withBooks(
        books -> {
          books.write(
              "update case_history set at = ? where id = ?",
              java.sql.Timestamp.from(CasesContract.NOON.plusMillis(1)),
              books.line(2));
          assertThat(books.checked().broken())
              .as("at, by a millisecond")
              .containsExactly(books.broken(2, CHANGED));
        });
  }

  @Test
  default void aLineTakenOutIsMissedByTheNext() {
    withBooks(
        books -> {
          Broken next = books.broken(3, TAKEN_OR_PUT);
          books.write("delete from case_history where id = ?", books.line(2));
          assertThat(books.checked()).isEqualTo(new Report(2, 5, List.of(next)));
        });
  }

  @Test
  default void linesTakenOffTheEndAreMissed() {
    withBooks(
        books -> {
          books.write("delete from case_history where id = ?", books.line(4));
          assertThat(books.checked().broken()).containsExactly(books.brokenAtTheEnd(books.one()));
          books.write("delete from case_history where case_id = ?", books.two().id());
          assertThat(books.checked().broken())
              .containsExactly(
                  books.brokenAtTheEnd(books.one()), books.brokenAtTheEnd(books.two()));
        });
  }

  @Test
  default void aLinePutInIsFound() {
    withBooks(
        books -> {
          books.write(
              """
              insert into case_history (case_id, at, who, acting_as, what, previous_hash, hash)
              select case_id, at, 'Olu', 'officer', 'Never happened', previous_hash, hash
              from case_history where id = ?
              """,
              books.line(4));
          assertThat(books.checked().broken())
              .containsExactly(new Broken(books.one().reference(), books.last(), TAKEN_OR_PUT));
          books.write(
              "update case_history set previous_hash = hash, hash = ? where id = ?",
              "0".repeat(64),
              books.last());
          assertThat(books.checked().broken())
              .containsExactly(
                  new Broken(books.one().reference(), books.last(), CHANGED),
                  books.brokenAtTheEnd(books.one()));
        });
  }

  @Test
  default void aLinePutInWithADigestOfItsOwnDoesNotFitTheEnd() {
    withBooks(
        books -> {
          String end = end(books);
          HistoryEntry invented =
              new HistoryEntry(CasesContract.NOON, "Olu", "officer", "Never happened", "", "", "");
          books.write(
              """
              insert into case_history (case_id, at, who, acting_as, what, previous_hash, hash)
              values (?, ?, ?, ?, ?, ?, ?)
              """,
              books.one().id(),
              java.sql.Timestamp.from(CasesContract.NOON),
              "Olu",
              "officer",
              "Never happened",
              end,
              HistoryChain.hash(end, books.one().id(), invented));
          assertThat(books.checked().broken()).containsExactly(books.brokenAtTheEnd(books.one()));
        });
  }

  private static String end(Books books) {
    return books
        .jdbc()
        .sql("select history_hash from cases where id = ?")
        .param(books.one().id())
        .query(String.class)
        .single();
  }

  @Test
  default void linesThatChangedPlacesAreFound() {
    withBooks(
        books -> {
          Broken second = books.broken(2, TAKEN_OR_PUT);
          Broken third = books.broken(3, TAKEN_OR_PUT);
          Broken fourth = books.broken(4, TAKEN_OR_PUT);
          long aside = books.last() + 1;
          long two = books.line(2);
          long three = books.line(3);
          renumber(books, two, aside);
          renumber(books, three, two);
          renumber(books, aside, three);
          assertThat(books.checked().broken()).containsExactly(second, third, fourth);
        });
  }

  // PostgreSQL numbers its lines itself: a line moves by being written again
  private static void renumber(Books books, long from, long to) {
    String fields = History.FIELDS + ", case_id, previous_hash, hash";
    boolean numbered = books.numbersItself();
    books.write(
        "insert into case_history (id, %1$s) %3$s select %2$d, %1$s from case_history where id = ?"
            .formatted(fields, to, numbered ? "overriding system value" : ""),
        from);
    books.write("delete from case_history where id = ?", from);
  }

  @Test
  default void aLineGivenToAnotherCaseIsFoundInBoth() {
    withBooks(
        books -> {
          books.write(
              "update case_history set case_id = ? where id = ?", books.two().id(), books.line(4));
          assertThat(books.checked().broken())
              .extracting(Broken::reference)
              .containsOnly(books.one().reference(), books.two().reference());
        });
  }

  @Test
  default void aCaseRowThatForgotItsLastLineIsFound() {
    withBooks(
        books -> {
          books.write("update cases set history_hash = '' where id = ?", books.two().id());
          assertThat(books.checked().broken()).containsExactly(books.brokenAtTheEnd(books.two()));
        });
  }

  @Test
  default void linesFromBeforeTheChainAreLeftAloneAndLaterOnesMustBeTied() {
    withBooks(
        books -> {
          untie(books, books.one());
          assertThat(books.checked().broken()).as("older than every tied line").isEmpty();
          books.cases().note(books.one().id(), "Olu", "Spoke to the team");
          assertThat(books.checked().broken()).as("followed by a tied one").isEmpty();
        });
    withBooks(
        books -> {
          untie(books, books.two());
          assertThat(books.checked().broken())
              .extracting(Broken::reference, Broken::what)
              .containsOnly(
                  org.assertj.core.groups.Tuple.tuple(
                      books.two().reference(),
                      "the line carries no digest, and lines before it do"));
        });
  }

  private static void untie(Books books, Case aCase) {
    books.write(
        "update case_history set hash = '', previous_hash = '' where case_id = ?", aCase.id());
    books.write("update cases set history_hash = '' where id = ?", aCase.id());
  }

  @Test
  default void aChainComputedAnewIsShownByAMarkNotedBefore() {
    withBooks(
        books -> {
          HistoryCheck check = new HistoryCheck(books.jdbc());
          HistoryMark noted = HistoryMark.parse(check.mark().toString());
          books.cases().note(books.one().id(), "Olu", "Spoke to the team");
          assertThat(check.since(noted)).as("lines were only added").isEmpty();
          assertThat(check.mark()).isNotEqualTo(noted);

          rewrite(books);
          assertThat(books.checked().broken()).as("nothing shows").isEmpty();
          assertThat(check.since(noted)).map(Broken::line).isEqualTo(Optional.of(noted.line()));
        });
    assertThatThrownBy(() -> HistoryMark.parse("4711")).hasMessageContaining("'4711' is no mark");
  }

  /** What somebody with the right to write, and this source, could do to the second case. */
  private static void rewrite(Books books) {
    long id = books.two().id();
    books.write("update case_history set who = 'Nobody' where case_id = ?", id);
    String previous = "";
    for (long line :
        books
            .jdbc()
            .sql("select id from case_history where case_id = ? order by id")
            .param(id)
            .query(Long.class)
            .list()) {
      HistoryEntry entry =
          books
              .jdbc()
              .sql("select " + History.FIELDS + " from case_history where id = ?")
              .param(line)
              .query(History::entry)
              .single();
      String hash = HistoryChain.hash(previous, id, entry);
      books.write(
          "update case_history set previous_hash = ?, hash = ? where id = ?", previous, hash, line);
      previous = hash;
    }
    books.write("update cases set history_hash = ? where id = ?", previous, id);
  }

  private void withBooks(Act act) {
    try (Storage storage =
        new Storage(
            database(),
            Clock.fixed(CasesContract.NOON, ZoneOffset.UTC),
            Cases.class,
            CaseOpenings.class,
            History.class,
            References.class,
            CasesContract.DemoReference.class)) {
      Cases cases = storage.get(Cases.class);
      Case one = cases.open(CaseFixture.aRequest());
      cases.note(one.id(), "Olu", "Spoke to the team");
      cases.note(one.id(), "Olu", "Spoke to the team again");
      cases.note(one.id(), "Sam", "Wrote a draft");
      Case two = cases.open(CaseFixture.aRequest());
      cases.note(two.id(), "Olu", "Read it");
      act.with(new Books(cases, storage.get(JdbcClient.class), numbersItself(), one, two));
    }
  }
}
