package uk.gov.ppo.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.ppo.docket.intake.FrontOffice.message;

import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.RequestNote;
import uk.gov.ppo.docket.casework.RequestNoteKind;
import uk.gov.ppo.docket.casework.RequestNotes;
import uk.gov.ppo.docket.outbox.OutboxEntry;

/** What officers are told of a request is kept with its case, on every database. */
interface NotesContract {
  DataSource database();

  @Test
  default void whatIsMisquotedAndWhatIsNotClearIsKeptWithTheCase() {
    atTheFrontOffice(
        office -> {
          Case aCase =
              office.caseOf(
                  office.arrives(
                      message(
                          "dee@example.org",
                          "1@a",
                          "Under the Freedom of Information Act 2005, please send me all emails"
                              + " ever sent.")));
          List<RequestNote> notes = office.get(RequestNotes.class).of(aCase.id());
          assertThat(notes)
              .extracting(RequestNote::kind)
              .containsExactlyInAnyOrder(RequestNoteKind.MISQUOTED_LAW, RequestNoteKind.NOT_CLEAR);
          assertThat(notes)
              .allSatisfy(
                  note ->
                      assertThat(aCase.request().substring(note.start(), note.end()))
                          .isEqualTo(note.words()));
        });
  }

  @Test
  default void nothingOfItLeavesByItself() {
    atTheFrontOffice(
        office -> {
          Case aCase =
              office.caseOf(
                  office.arrives(
                      message(
                          "dee@example.org",
                          "1@a",
                          "Under section 8A of the Freedom of Information Act 2000, send all emails"
                              + " ever sent.")));
          List<OutboxEntry> letters = office.acknowledgements(aCase);
          assertThat(letters).hasSize(1);
          assertThat(new String(letters.getFirst().raw(), java.nio.charset.StandardCharsets.UTF_8))
              .doesNotContain("no section 8A", "Which subject are you interested in");
        });
  }

  @Test
  default void anOrdinaryRequestHasNone() {
    atTheFrontOffice(
        office -> {
          Case aCase =
              office.caseOf(
                  office.arrives(
                      FrontOffice.request(
                          "dee@example.org", "1@a", "How many complaints came in 2024?")));
          assertThat(office.get(RequestNotes.class).of(aCase.id())).isEmpty();
        });
  }

  private void atTheFrontOffice(Consumer<FrontOffice> work) {
    try (FrontOffice office = new FrontOffice(database())) {
      work.accept(office);
    }
  }
}
