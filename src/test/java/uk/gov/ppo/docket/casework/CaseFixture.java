package uk.gov.ppo.docket.casework;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import uk.gov.ppo.docket.database.Storage;
import uk.gov.ppo.docket.mail.Mailbox;

/** Cases for tests of other packages, put there by the product itself. */
public final class CaseFixture {
  private CaseFixture() {}

  /** FOI 543, opened and noted upon: two lines of history. */
  public static Case aCaseWithANote(DataSource database) {
    try (Storage storage =
        new Storage(
            database,
            Clock.fixed(CasesContract.NOON, ZoneOffset.UTC),
            Cases.class,
            CaseOpenings.class,
            History.class,
            References.class,
            CasesContract.DemoReference.class)) {
      Cases cases = storage.get(Cases.class);
      Case opened = cases.open(aRequest());
      cases.note(opened.id(), "Olu", "Spoke to the team");
      return opened;
    }
  }

  /** A database with cases and the parts of the product a test names. */
  public static Storage shelf(DataSource database, Class<?>... more) {
    return new CaseShelf(database, more).storage();
  }

  /** The same at a time of its own. */
  public static Storage shelf(DataSource database, Clock clock, Class<?>... more) {
    return new CaseShelf(database, clock, more).storage();
  }

  /** Opens a case for questions somebody asks; its acknowledgement has been sent. */
  public static Case asked(Storage shelf, String address, String... questions) {
    Cases cases = shelf.get(Cases.class);
    String request = String.join("\n", questions);
    List<NewQuestion> found = new ArrayList<>();
    for (String question : questions) {
      int start = request.indexOf(question);
      found.add(
          new NewQuestion(found.size() + 1, "", question, start, start + question.length(), ""));
    }
    NewCase plain = aRequest();
    Case opened =
        cases.open(
            new NewCase(
                plain.receivedAt(),
                new Mailbox("", address),
                "A request",
                request,
                "en",
                plain.placement(),
                found,
                List.of(),
                1,
                ""));
    cases.acknowledgement(opened.id(), AcknowledgementState.SENT, "");
    return cases.withId(opened.id()).orElseThrow();
  }

  static NewCase aRequest() {
    return new NewCase(
        CasesContract.NOON,
        new Mailbox("Ada", "ada@example.org"),
        "A request",
        "How many?",
        "en",
        new Placement(RequestKind.FOI, "Information", Priority.NORMAL, "default", "All others"),
        List.of(),
        List.of(),
        1,
        "");
  }
}
