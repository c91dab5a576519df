package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseStatus;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.correspondence.Responses;
import uk.gov.ppo.docket.officer.Visitor.Reply;
import uk.gov.ppo.docket.outbox.MessageKind;
import uk.gov.ppo.docket.outbox.Outbox;
import uk.gov.ppo.docket.outbox.OutboxEntry;
import uk.gov.ppo.docket.outbox.SendingState;

class DraftPageTest {
  private final OfficeServer office = OfficeServer.shared();
  private final Cases cases = office.get(Cases.class);
  private final Visitor officer = office.officer();
  private final Case aCase = office.desk().requestAsking("How many vans do you own?");

  @Test
  void composesNothingWhileAQuestionIsOpen() {
    Reply refused = officer.submit(page().page(), "form[action$=/compose]");
    assertThat(Visitor.words(refused, ".govuk-error-summary"))
        .contains("Give an answer and an outcome to question 1 first");
    assertThat(Visitor.words(refused, "#draft")).contains("There is no draft yet");
  }

  @Test
  void goesFromAnswersToALetterThatLeavesOnce() {
    answer("We own four vans.");
    Reply composed = officer.submit(page().page(), "form[action$=/compose]");
    assertThat(draftOn(composed)).contains("We own four vans.", aCase.reference());
    assertThat(Visitor.words(composed, "#draft")).contains("Last changed by admin, 14 Mar 2024");

    Reply saved =
        officer.submit(
            composed.page(),
            "form[action$=/draft]",
            Map.of("text", "Dear Ms Pugh,\r\n\r\nWe own <four> vans.\r\n"));
    assertThat(Visitor.words(saved, ".govuk-notification-banner--success")).contains("Draft saved");

    Reply confirm =
        officer.get(saved.page().expectFirst("a:contains(Check and send)").attr("href"));
    assertThat(Visitor.words(confirm, "main"))
        .contains(
            "Rhiannon Pugh <rhiannon.pugh@example.org>",
            "Response to your request for information",
            "1 of 1");
    assertThat(confirm.page().expectFirst("#response").wholeText())
        .isEqualTo("Dear Ms Pugh,\n\nWe own <four> vans.");

    Reply sent = officer.submit(confirm.page(), "form[action$=/send]");
    assertThat(Visitor.words(sent, ".govuk-notification-banner--success")).contains("on its way");
    assertThat(Visitor.words(sent, "dl .govuk-tag")).isEqualTo("Sending");
    assertThat(sent.page().select("form[action$=/answer], form[action$=/draft]")).isEmpty();
    OutboxEntry entry = response();
    assertThat(entry.state()).isEqualTo(SendingState.WAITING);
    assertThat(new String(entry.raw(), StandardCharsets.UTF_8)).contains("We own <four> vans.");

    Reply twice = officer.submit(confirm.page(), "form[action$=/send]");
    assertThat(Visitor.words(twice, ".govuk-error-summary")).contains("cannot be sent now");
    closeBySending();
    assertThat(Visitor.words(officer.get("/cases/closed"), "main")).contains(aCase.reference());
    assertThat(Visitor.words(page(), "#messages")).contains("Our response", "We own <four> vans.");
  }

  @Test
  void asksBeforeItReplacesADraft() {
    answer("We own four vans.");
    officer.submit(page().page(), "form[action$=/compose]");
    officer.submit(page().page(), "form[action$=/draft]", Map.of("text", "Edited by hand."));

    Reply refused = officer.submit(page().page(), "form[action$=/compose]");
    assertThat(Visitor.words(refused, ".govuk-error-summary"))
        .contains("Confirm that the draft may be replaced");
    assertThat(draftOn(page())).isEqualTo("Edited by hand.");

    officer.submit(page().page(), "form[action$=/compose]", Map.of("replace", "true"));
    assertThat(draftOn(page())).contains("We own four vans.");
  }

  @Test
  void letsNobodyOverwriteWhatAColleagueWroteMeanwhile() {
    answer("We own four vans.");
    Reply mine = officer.submit(page().page(), "form[action$=/compose]");
    colleagueWrites("A colleague's text.");

    Reply refused =
        officer.submit(mine.page(), "form[action$=/draft]", Map.of("text", "My own text."));
    assertThat(Visitor.words(refused, ".govuk-error-summary")).contains("carys changed this draft");
    assertThat(draftOn(refused)).isEqualTo("My own text.");
    assertThat(draftOn(page())).isEqualTo("A colleague's text.");

    officer.submit(refused.page(), "form[action$=/draft]");
    assertThat(draftOn(page())).isEqualTo("My own text.");
  }

  @Test
  void sendsOnlyTheTextThatWasOnTheScreen() {
    answer("We own four vans.");
    officer.submit(page().page(), "form[action$=/compose]");
    Reply confirm = officer.get("/cases/" + aCase.id() + "/send");
    colleagueWrites("Quite another letter.");

    Reply refused = officer.submit(confirm.page(), "form[action$=/send]");
    assertThat(Visitor.words(refused, ".govuk-error-summary"))
        .contains("Read it again before you send it");
    assertThat(Visitor.words(refused, "#response")).isEqualTo("Quite another letter.");
    assertThat(cases.withId(aCase.id()).orElseThrow().status()).isEqualTo(CaseStatus.IN_PROGRESS);
  }

  @Test
  void wantsAText() {
    answer("We own four vans.");
    Reply composed = officer.submit(page().page(), "form[action$=/compose]");
    Reply refused = officer.submit(composed.page(), "form[action$=/draft]", Map.of("text", " "));
    assertThat(Visitor.words(refused, ".govuk-error-summary"))
        .contains("Enter the text of the response");
    assertThat(officer.get("/cases/" + emptyHanded() + "/send").status()).isEqualTo(404);
  }

  private long emptyHanded() {
    return office.desk().requestAsking("How many?").id();
  }

  private void answer(String words) {
    Question question = cases.questions(aCase.id()).getFirst();
    Reply kept =
        officer.submit(
            page().page(),
            "#question-%d form[action$=/answer]".formatted(question.id()),
            Map.of("answer", words, "outcome", "held"));
    assertThat(kept.page().select(".govuk-error-summary")).isEmpty();
  }

  private void colleagueWrites(String text) {
    office.get(MovableClock.class).move(Duration.ofSeconds(1));
    office.get(Responses.class).save(aCase.id(), text, "carys");
  }

  private void closeBySending() {
    Outbox outbox = office.get(Outbox.class);
    outbox.sent(outbox.claim().orElseThrow(), "250 ok");
  }

  private OutboxEntry response() {
    return office.get(Outbox.class).ofCase(aCase.id()).stream()
        .filter(entry -> entry.kind() == MessageKind.RESPONSE)
        .findFirst()
        .orElseThrow();
  }

  private Reply page() {
    return officer.get("/cases/" + aCase.id());
  }

  private static String draftOn(Reply page) {
    return page.page().expectFirst("textarea[name=text]").val();
  }
}
