package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.AcknowledgementState;
import uk.gov.ppo.docket.casework.Answer;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseLinks;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Ending;
import uk.gov.ppo.docket.casework.LinkKind;
import uk.gov.ppo.docket.casework.MessageRole;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.clocks.CaseClocks;
import uk.gov.ppo.docket.clocks.Reckoning;
import uk.gov.ppo.docket.correspondence.Responses;
import uk.gov.ppo.docket.ledger.Fate;
import uk.gov.ppo.docket.officer.Visitor.Reply;

class LinkedCasesTest {
  private final OfficeServer office = OfficeServer.shared();
  private final Cases cases = office.get(Cases.class);
  private final Visitor officer = office.officer();

  @Test
  void linksACaseToAnotherAndTakesTheLinkAway() {
    Case early = office.desk().requestAsking("How many?");
    Case late = office.desk().requestAsking("How many now?");
    Reply unsaid = link(late, "", early.reference());
    assertThat(Visitor.words(unsaid, ".govuk-error-summary"))
        .contains("Select how the cases belong together");
    Reply unknown = link(late, "FOLLOWS", "FOI <0>");
    assertThat(Visitor.words(unknown, ".govuk-error-summary"))
        .contains("Enter the reference of a case");
    assertThat(unknown.page().expectFirst("#link-reference").val()).isEqualTo("FOI <0>");
    Reply itself = link(late, "FOLLOWS", late.reference());
    assertThat(Visitor.words(itself, ".govuk-error-summary"))
        .contains("cannot be linked to itself");
    assertThat(page(late).page().select("#link-kind option[value=REVIEW_OF]")).isEmpty();

    Reply linked = link(late, "FOLLOWS", early.reference());
    assertThat(Visitor.words(linked, "#linked")).contains("Follows", early.reference(), "New");
    assertThat(Visitor.words(page(early), "#linked")).contains("Followed by", late.reference());
    Reply gone = officer.submit(linked.page(), "#linked form[action$=/remove]");
    assertThat(Visitor.words(gone, "#linked")).contains("No case is linked to this one");
    Reply late2 = officer.submit(linked.page(), "#linked form[action$=/remove]");
    assertThat(Visitor.words(late2, ".govuk-error-summary"))
        .contains("These cases are not linked like that any more");
  }

  private Reply link(Case aCase, String kind, String reference) {
    return officer.submit(
        page(aCase).page(),
        "#linked form[action$=/links]",
        Map.of("kind", kind, "reference", reference));
  }

  @Test
  void aReviewIsACaseOfItsOwnWithItsOwnClockAndNoAcknowledgementYet() {
    Case aCase = office.desk().requestAsking("How many?");
    assertThat(page(aCase).page().select("a:contains(internal review)")).isEmpty();
    cases.close(aCase.id(), Ending.HANDLED_ELSEWHERE, "", "admin");
    Reply form =
        officer.get(page(aCase).page().expectFirst("a:contains(internal review)").attr("href"));
    Reply unsaid = officer.submit(form.page(), "main form");
    assertThat(Visitor.words(unsaid, ".govuk-error-summary")).contains("Select how");
    Reply wordless = otherwise(form, "12", "");
    assertThat(Visitor.words(wordless, ".govuk-error-summary")).contains("what the requester says");
    Reply early = otherwise(form, "29", "I am not content");
    assertThat(Visitor.words(early, ".govuk-error-summary")).contains("has not come yet");

    Reply opened = otherwise(form, "12", "I am not <content>");
    Case review = newest(aCase);
    assertThat(opened.path()).isEqualTo("/cases/" + review.id());
    assertThat(Visitor.words(opened, "#linked")).contains("Review of", aCase.reference(), "Closed");
    assertThat(Visitor.words(opened, "#request")).contains("I am not <content>");
    assertThat(review.placement().kind()).isEqualTo(RequestKind.INTERNAL_REVIEW);
    assertThat(review.requester()).isEqualTo(aCase.requester());
    assertThat(review.receivedOn()).hasToString("2024-03-12");
    assertThat(review.acknowledgement()).isEqualTo(AcknowledgementState.HELD);
    assertThat(review.acknowledgementReason()).contains("An officer opened this review");
    assertThat(office.get(CaseClocks.class).of(review.id())).isInstanceOf(Reckoning.Due.class);
    assertThat(Visitor.words(page(aCase), "#linked")).contains("Reviewed in", review.reference());
  }

  private Reply otherwise(Reply form, String day, String words) {
    return officer.submit(
        form.page(),
        "main form",
        Map.of("message", "0", "day", day, "month", "3", "year", "2024", "reason", words));
  }

  @Test
  void aReviewCountsFromTheMessageThatAskedForIt() {
    Case aCase = office.desk().requestAsking("How many?");
    String raw = Desk.mail("Re: vans", "Please look at your answer again.\n");
    long inbound =
        office.desk().keep(raw, OfficeServer.NOW.minusSeconds(86_400), Fate.ADDED_TO_CASE, "");
    cases.file(
        aCase.id(),
        List.of(),
        MessageRole.FOLLOW_UP,
        OfficeServer.NOW.minusSeconds(86_400),
        inbound);
    cases.close(aCase.id(), Ending.HANDLED_ELSEWHERE, "", "admin");
    Reply form = officer.get("/cases/%d/review".formatted(aCase.id()));
    Reply opened =
        officer.submit(form.page(), "main form", Map.of("message", String.valueOf(inbound)));
    assertThat(Visitor.words(opened, "#request")).contains("Please look at your answer again.");
    assertThat(newest(aCase).receivedOn()).hasToString("2024-03-13");
    assertThat(cases.messages(newest(aCase).id()))
        .singleElement()
        .satisfies(m -> assertThat(m.inboundId()).isEqualTo(inbound));
  }

  private Case newest(Case reviewed) {
    return office.get(CaseLinks.class).of(reviewed.id()).stream()
        .filter(linked -> linked.kind() == LinkKind.REVIEW_OF)
        .findFirst()
        .orElseThrow()
        .other();
  }

  @Test
  void nothingLeavesThatLacksWhatMustBeOnRecord() {
    Case aCase = office.desk().requestAsking("How many?");
    Question question = cases.questions(aCase.id()).getFirst();
    Answer answer = new Answer("We withhold it.", Outcome.EXEMPT, List.of("36(2)(c)"));
    cases.answer(question.id(), answer, "admin");
    office.get(Responses.class).compose(aCase.id(), "admin");
    Reply send = officer.get("/cases/%d/send".formatted(aCase.id()));
    assertThat(Visitor.words(send, "#missing"))
        .contains("record the qualified person's name", "36 is qualified");
    assertThat(send.page().select("form[action$=/send]")).isEmpty();
    Reply forced =
        officer.post(
            "/cases/%d/send".formatted(aCase.id()),
            Map.of(
                "_csrf",
                page(aCase).page().expectFirst("input[name=_csrf]").val(),
                "version",
                page(aCase).page().expectFirst("input[name=version]").val()));
    assertThat(forced.page().select(".govuk-error-summary li")).hasSize(2);

    Reply hours = record(aCase, "cost-estimate", Map.of("hours", "twenty"));
    assertThat(Visitor.words(hours, ".govuk-error-summary")).contains("Enter the hours");
    Reply dayless = record(aCase, "qualified-person-opinion", Map.of("reason", "A. Ombudsman"));
    assertThat(Visitor.words(dayless, ".govuk-error-summary")).contains("Enter a real date");
    record(
        aCase,
        "qualified-person-opinion",
        Map.of("reason", "A. Ombudsman", "day", "13", "month", "3", "year", "2024"));
    Reply recorded = record(aCase, "public-interest-test", Map.of("reason", "Candour <first>"));
    assertThat(Visitor.words(recorded, "#facts"))
        .contains("A. Ombudsman", "13 March 2024", "Candour <first>");
    Reply ready = officer.get("/cases/%d/send".formatted(aCase.id()));
    assertThat(ready.page().select("form[action$=/send]")).hasSize(1);
  }

  private Reply record(Case aCase, String code, Map<String, String> fields) {
    Reply form = officer.get("/cases/%d/facts/%s".formatted(aCase.id(), code));
    return officer.submit(form.page(), "main form", fields);
  }

  private Reply page(Case aCase) {
    return officer.get("/cases/" + aCase.id());
  }
}
