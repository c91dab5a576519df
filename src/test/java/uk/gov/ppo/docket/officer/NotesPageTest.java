package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.intake.ByHand;
import uk.gov.ppo.docket.officer.Visitor.Reply;
import uk.gov.ppo.docket.outbox.MessageKind;
import uk.gov.ppo.docket.outbox.Outbox;

class NotesPageTest {
  private static final String BROAD =
      """
      Under section 8A of the Freedom of Information Act 2000 I ask for this.

      1. Please send me all emails ever sent <b>by anyone</b>.
      """;

  private final OfficeServer office = OfficeServer.shared();
  private final Visitor officer = office.officer();

  @Test
  void theCasePageShowsWhatIsMisquotedAndWhatIsNotClear() {
    Reply page = officer.get("/cases/" + opened(BROAD).id());
    assertThat(page.page().expectFirst("#notes").text())
        .contains("For officers only", "“section 8A”", "There is no section 8A", "section 8(1)(c)")
        .contains("<b>by anyone</b>");
    assertThat(page.page().select("#notes b")).as("words are escaped").isEmpty();
  }

  @Test
  void theClarificationIsSuggestedForTheOfficerToChangeAndNothingIsSent() {
    Case aCase = opened(BROAD);
    Reply form = officer.get("/cases/%d/moves/ask".formatted(aCase.id()));
    assertThat(form.page().expectFirst("textarea[name=question]").val())
        .contains("Which subject are you interested in")
        .doesNotContain("8A");
    assertThat(office.get(Outbox.class).ofCase(aCase.id()))
        .noneMatch(entry -> entry.kind() == MessageKind.CLARIFICATION);
  }

  @Test
  void aLetterTooLongToReadSaysSoWhereItsOfficerLooksFirst() {
    String words = "1. How many vans did you own?\n\n" + "And so it went on. ".repeat(15_000);
    assertThat(officer.get("/cases/" + opened(words).id()).page().expectFirst("#notes").text())
        .contains("Not read to its end", "Read the rest, and add what it asks.");
  }

  @Test
  void anOrdinaryRequestHasNoNotesAndNothingIsSuggested() {
    Case aCase = opened("Please tell me:\n\n1. How many vans did you own in 2024?\n");
    assertThat(officer.get("/cases/" + aCase.id()).page().select("#notes")).isEmpty();
    assertThat(
            officer
                .get("/cases/%d/moves/ask".formatted(aCase.id()))
                .page()
                .expectFirst("textarea[name=question]")
                .val())
        .isEmpty();
  }

  private Case opened(String words) {
    return office.get(ByHand.class).openCase(office.desk().setAside("Notes", words), "Olu");
  }
}
