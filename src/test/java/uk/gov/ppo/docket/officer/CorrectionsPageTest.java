package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Corrections;
import uk.gov.ppo.docket.intake.ByHand;
import uk.gov.ppo.docket.officer.Visitor.Reply;

class CorrectionsPageTest {
  private static final String SECOND_THOUGHTS =
      """
      Thank you. My second question is about the <lift>, not the boiler.

      Could you also tell me what a new lift would cost?
      """;

  private final OfficeServer office = OfficeServer.shared();
  private final Cases cases = office.get(Cases.class);
  private final Visitor officer = office.officer();
  private final Case aCase =
      office.desk().requestAsking("How many bicycles were stolen?", "Who repairs the boiler?");

  @Test
  void showsWhatTheRequesterSaysBesideTheQuestionsAndChangesNothing() {
    Document page = written();
    assertThat(page.expectFirst("#corrections").text())
        .contains("Nothing was changed", "It seems to be about question 2")
        .contains("It seems to be a new question");
    assertThat(page.select("#corrections textarea").eachText())
        .contains("My second question is about the <lift>, not the boiler.");
    assertThat(page.select("#corrections option[selected]").eachText()).contains("Question 2");
    assertThat(page.select("#questions .govuk-summary-card")).hasSize(2);
  }

  @Test
  void replacesTheQuestionTheOfficerChooses() {
    Reply done = take(written(), "second", "replace", "Who repairs the <lift>?");
    assertThat(Visitor.words(done, ".govuk-notification-banner--success"))
        .contains("Question 2: worded otherwise");
    assertThat(Visitor.words(done, "#history"))
        .contains("Question 2: worded “Who repairs the <lift>?”, was “Who repairs the boiler?”");
    assertThat(done.page().select("#corrections form")).hasSize(1);
  }

  @Test
  void addsAQuestionAndLeavesTheOthers() {
    Reply added = take(written(), "cost", "add", "What would a new lift cost?");
    assertThat(Visitor.words(added, ".govuk-notification-banner--success"))
        .contains("Question 3: added");
    Reply left = take(added.page(), "second", "leave", "");
    assertThat(left.page().select("#corrections")).isEmpty();
    assertThat(Visitor.words(left, "#history")).contains("Left the questions as they are");
    assertThat(cases.questions(aCase.id())).hasSize(3);
  }

  @Test
  void saysWhatStandsInTheWayAndKeepsWhatWasTyped() {
    Document before = written();
    Reply empty = take(before, "cost", "add", " ");
    assertThat(Visitor.words(empty, ".govuk-error-summary"))
        .contains("Enter the words of the question");
    Reply none =
        officer.submit(
            before,
            "#corrections form:has(textarea:contains(cost))",
            Map.of("take", "replace", "words", "What does it cost?", "number", "0"));
    assertThat(Visitor.words(none, ".govuk-error-summary"))
        .contains("Select the question to replace");
    assertThat(none.page().select("#corrections textarea").eachText())
        .contains("What does it cost?");
    take(before, "cost", "add", "What would it cost?");
    Reply late = take(before, "cost", "add", "What would it cost?");
    assertThat(Visitor.words(late, ".govuk-error-summary"))
        .contains("Somebody has dealt with that already");
    assertThat(cases.questions(aCase.id())).hasSize(3);
  }

  @Test
  void doesNothingForAFormFromElsewhere() {
    written();
    long id = office.get(Corrections.class).open(aCase.id()).getFirst().id();
    Reply refused =
        officer.post("/cases/%d/corrections/%d".formatted(aCase.id(), id), Map.of("take", "leave"));
    assertThat(refused.status()).isEqualTo(403);
  }

  /** The page once the requester has written again, and an officer has filed it here. */
  private Document written() {
    long message = office.desk().setAside("Re: Information please", SECOND_THOUGHTS);
    office.get(ByHand.class).attach(message, aCase.reference(), "Olu");
    return officer.get("/cases/" + aCase.id()).page();
  }

  private Reply take(Document page, String containing, String button, String words) {
    return officer.submit(
        page,
        "#corrections form:has(textarea:contains(%s))".formatted(containing),
        Map.of("take", button, "words", words));
  }
}
