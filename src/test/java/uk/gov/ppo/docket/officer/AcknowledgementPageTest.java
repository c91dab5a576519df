package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.AcknowledgementState;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseMove;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.officer.Visitor.Reply;
import uk.gov.ppo.docket.outbox.MessageKind;
import uk.gov.ppo.docket.outbox.Outbox;
import uk.gov.ppo.docket.outbox.OutboxEntry;

class AcknowledgementPageTest {
  private final OfficeServer office = OfficeServer.shared();
  private final Desk desk = office.desk();
  private final Visitor officer = office.officer();

  @Test
  void showsWhatWouldLeaveToWhomAndWhyItWasHeld() {
    Case held = desk.heldRequest("The message names two senders");
    Reply page = officer.get("/cases/" + held.id());
    Reply confirm =
        officer.get(page.page().expectFirst("#acknowledgement a[role=button]").attr("href"));

    assertThat(Visitor.words(confirm, "main"))
        .contains("Rhiannon Pugh <rhiannon.pugh@example.org>", "The message names two senders")
        .contains("[" + held.reference() + "]", "How many vans do you have?");
    assertThat(office.get(Outbox.class).ofCase(held.id())).isEmpty();
  }

  @Test
  void leavesOnceAnOfficerSendsIt() {
    Case held = desk.heldRequest("The message names two senders");
    String seen = Visitor.words(confirm(held), ".docket-words");
    Reply sent = officer.submit(confirm(held).page(), form(held));

    assertThat(Visitor.words(sent, ".govuk-notification-banner--success"))
        .contains("The acknowledgement is on its way");
    assertThat(Visitor.words(sent, "#acknowledgement")).contains("waiting to leave", seen);
    assertThat(sent.page().select("#acknowledgement a[role=button]")).isEmpty();
    assertThat(Visitor.words(sent, "#history")).contains("admin", "Released the acknowledgement");
    assertThat(acknowledgements(held)).hasSize(1);
  }

  @Test
  void leavesOnceHoweverOftenItIsSent() {
    Case held = desk.heldRequest("Two senders");
    Document before = confirm(held).page();
    officer.submit(before, form(held));
    Reply again = officer.submit(before, form(held));

    assertThat(again.page().title()).startsWith("Error: Send the acknowledgement");
    assertThat(Visitor.words(again, ".govuk-error-summary"))
        .contains("The acknowledgement is not held any more");
    assertThat(again.page().select("#acknowledgement")).hasSize(1);
    assertThat(again.page().select(form(held))).isEmpty();
    assertThat(acknowledgements(held)).hasSize(1);
    assertThat(history(held)).containsOnlyOnce("Released the acknowledgement");
  }

  @Test
  void saysWhatStandsInItsWay() {
    String nobody =
        Desk.mail("Vans", "How many vans?\n").replaceFirst("From: .*\n", "From: nobody\n");
    Case noAddress =
        desk.file(nobody, OfficeServer.NOW, Desk.FOI, "No address", List.of("How many vans?"));
    Case old =
        desk.file(
            Desk.mail("Old", "How many vans?\n"),
            OfficeServer.NOW.minus(Duration.ofDays(60)),
            Desk.FOI,
            "Old",
            List.of("How many vans?"));
    long unreadable = desk.unreadable(Desk.mail("Broken", "?\n"));
    long stubId = office.get(Ledger.class).find(unreadable).orElseThrow().caseId();
    Case stub = office.get(Cases.class).withId(stubId).orElseThrow();
    Case answered = desk.heldRequest("Two senders");
    office.get(Cases.class).move(answered.id(), CaseMove.SEND, "admin");

    Map.of(
            noAddress, "Nothing can be sent to the address it came from",
            old, "the date for an answer has passed",
            stub, "could not be read: read it again first",
            answered, "an acknowledgement would promise an answer again")
        .forEach(
            (held, obstacle) -> {
              Reply page = confirm(held);
              assertThat(Visitor.words(page, "main"))
                  .contains("The acknowledgement cannot be sent", obstacle);
              assertThat(page.page().select(form(held))).isEmpty();
              Reply forced =
                  officer.post(
                      "/cases/%d/acknowledgement".formatted(held.id()),
                      Map.of("_csrf", page.page().expectFirst("input[name=_csrf]").val()));
              assertThat(Visitor.words(forced, ".govuk-error-summary")).contains(obstacle);
              assertThat(acknowledgements(held)).isEmpty();
              assertThat(state(held)).isEqualTo(AcknowledgementState.HELD);
            });
  }

  @Test
  void offersNothingForOneThatHasLeft() {
    Case aCase = desk.requestAsking("How many?");
    assertThat(officer.get("/cases/" + aCase.id()).page().select("#acknowledgement a[role=button]"))
        .isEmpty();
    assertThat(Visitor.words(confirm(aCase), "main")).contains("It is not held any more");
  }

  private Reply confirm(Case aCase) {
    return officer.get("/cases/%d/acknowledgement".formatted(aCase.id()));
  }

  private static String form(Case aCase) {
    return "form[action=/cases/%d/acknowledgement]".formatted(aCase.id());
  }

  private List<OutboxEntry> acknowledgements(Case aCase) {
    return office.get(Outbox.class).ofCase(aCase.id()).stream()
        .filter(entry -> entry.kind() == MessageKind.ACKNOWLEDGEMENT)
        .toList();
  }

  private AcknowledgementState state(Case aCase) {
    return office.get(Cases.class).withId(aCase.id()).orElseThrow().acknowledgement();
  }

  private List<String> history(Case aCase) {
    return office.get(Cases.class).history(aCase.id()).stream().map(line -> line.what()).toList();
  }
}
