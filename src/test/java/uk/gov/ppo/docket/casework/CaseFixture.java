package uk.gov.ppo.docket.casework;

import java.time.Clock;
import java.time.ZoneOffset;
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
