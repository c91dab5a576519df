package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseFacts;
import uk.gov.ppo.docket.casework.CaseMove;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.FactKind;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.casework.Priority;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.clocks.CaseClocks;
import uk.gov.ppo.docket.deadline.ClockEvent;
import uk.gov.ppo.docket.deadline.StopReason;
import uk.gov.ppo.docket.officer.Visitor.Reply;

class ClockPageTest {
  private static final LocalDate RECEIVED = LocalDate.of(2024, 3, 12);
  private static final String CORRECT = "Correct the day of receipt";
  private static final String EXTEND = "Extend the time";
  private static final String FEE = "A fee notice was given";

  private final OfficeServer office = OfficeServer.shared();
  private final Desk desk = office.desk();
  private final Visitor officer = office.officer();
  private final CaseClocks clocks = office.get(CaseClocks.class);

  @Test
  void offersExactlyWhatTheClockAllowsInEachState() {
    Case running = desk.requestAsking("How many vans?");
    assertThat(offered(running)).containsExactly(FEE, EXTEND, CORRECT);

    Case waiting = desk.requestAsking("How many vans?");
    note(waiting, new ClockEvent.Stopped(StopReason.CLARIFICATION, RECEIVED.plusDays(1)));
    assertThat(offered(waiting)).containsExactly(CORRECT);

    Case paused = desk.requestAsking("How many vans?");
    note(paused, new ClockEvent.Stopped(StopReason.FEE, RECEIVED.plusDays(1)));
    assertThat(offered(paused)).containsExactly("The fee was paid", CORRECT);

    Case extended = desk.requestAsking("How many vans?");
    records(extended);
    note(extended, new ClockEvent.Extended(RECEIVED.plusDays(1)));
    assertThat(offered(extended)).containsExactly(FEE, "Extend the time further", CORRECT);

    Case answered = desk.requestAsking("How many vans?");
    office.get(Cases.class).move(answered.id(), CaseMove.SEND, "Olu");
    office.get(Cases.class).move(answered.id(), CaseMove.DELIVERED, Cases.DOCKET);
    assertThat(offered(answered)).containsExactly(CORRECT);
    assertThat(Visitor.words(officer.get("/cases/" + answered.id()), "main"))
        .contains("Review may be asked for until 15 May 2024");
  }

  @Test
  void offersEachKindOfRequestItsOwnSteps() {
    assertThat(offered(of(RequestKind.SUBJECT_ACCESS)))
        .containsExactly("Pause the clock", EXTEND, CORRECT);
    assertThat(offered(of(RequestKind.INTERNAL_REVIEW))).containsExactly(EXTEND, CORRECT);
    assertThat(offered(of(RequestKind.COMPLAINT))).isEmpty();
  }

  @Test
  void leavesADecisionBeyondTheLongerLimitToAdministrators() {
    Case aCase = desk.requestAsking("How many vans?");
    records(aCase);
    note(aCase, new ClockEvent.Extended(RECEIVED.plusDays(1)));
    Reply page = officer.get(link(aCase, "Extend the time further"));
    assertThat(Visitor.words(page, "form[action*=clock]")).contains("The last day from now on");
    Reply done =
        officer.submit(
            page.page(),
            form(aCase),
            Map.of("day", "28", "month", "6", "reason", "Thousands of records"));
    assertThat(Visitor.words(done, "main")).contains("28 June 2024");
    Visitor olu = office.colleague("olu");
    assertThat(olu.get("/cases/" + aCase.id()).page().select("#clock a").eachText())
        .doesNotContain("Extend the time further");
    String token =
        olu.get("/cases/" + aCase.id() + "/clock/correct")
            .page()
            .expectFirst("form[action*=clock] input[name=_csrf]")
            .attr("value");
    Reply refused =
        olu.post(
            "/cases/" + aCase.id() + "/clock/extend-further",
            Map.of("day", "28", "month", "7", "year", "2024", "reason", "More", "_csrf", token));
    assertThat(Visitor.words(refused, ".govuk-error-summary")).contains("An administrator decides");
  }

  @Test
  void showsTheDateAStepWouldGiveBeforeItIsTaken() {
    Case aCase = desk.requestAsking("How many vans?");
    Reply page = officer.get(link(aCase, EXTEND));
    assertThat(Visitor.words(page, ".govuk-summary-list"))
        .contains("Due now 12 April 2024", "Due afterwards 13 May 2024", "40 working days");
    assertThat(clocks.events(aCase.id())).as("nothing noted yet").isEmpty();
    assertThat(Visitor.words(page, "main")).doesNotContain("does not allow that");
    Reply notNow = officer.get("/cases/" + aCase.id() + "/clock/fee-paid");
    assertThat(Visitor.words(notNow, "main")).contains("does not allow that now");
    assertThat(notNow.page().select(form(aCase))).isEmpty();
  }

  @Test
  void movesTheDateAndTellsTheHistoryWhy() {
    Case aCase = desk.requestAsking("How many vans?");
    records(aCase);
    Reply page = officer.get(link(aCase, EXTEND));
    Reply done =
        officer.submit(
            page.page(), form(aCase), Map.of("reason", "Section 31: the public interest"));
    assertThat(Visitor.words(done, "main")).contains("Extend the time: noted", "13 May 2024");
    assertThat(Visitor.words(done, "#history"))
        .contains("Section 31: the public interest")
        .contains("Due date moved from 12 April 2024 to 13 May 2024");
  }

  @Test
  void refusesWhatCannotBeWithItsReasonAndKeepsWhatWasTyped() {
    Case aCase = desk.requestAsking("How many vans?");
    Reply page = officer.get(link(aCase, EXTEND));
    Reply noReason = officer.submit(page.page(), form(aCase), Map.of("reason", " "));
    assertThat(Visitor.words(noReason, ".govuk-error-summary")).contains("Say why");
    Reply noGrounds = officer.submit(page.page(), form(aCase), Map.of("reason", "It is hard"));
    assertThat(Visitor.words(noGrounds, ".govuk-error-summary"))
        .contains("Record first which qualified exemption");
    Reply noDate =
        officer.submit(page.page(), form(aCase), Map.of("day", "31", "month", "2", "reason", "x"));
    assertThat(Visitor.words(noDate, ".govuk-error-summary")).contains("Enter a real date");
    assertThat(noDate.page().expectFirst("#day").attr("value")).isEqualTo("31");
    Reply tooEarly =
        officer.submit(page.page(), form(aCase), Map.of("year", "2023", "reason", "x"));
    assertThat(Visitor.words(tooEarly, ".govuk-error-summary")).contains("before receipt");
    assertThat(clocks.events(aCase.id())).isEmpty();
    assertThat(officer.get("/cases/" + aCase.id() + "/clock/stop-everything").status())
        .isEqualTo(404);
  }

  @Test
  void saysThatAClockStandsStillInsteadOfCallingItLate() {
    Case aCase =
        desk.request(
            "Old",
            RECEIVED.minusDays(60).atStartOfDay().toInstant(java.time.ZoneOffset.UTC),
            Desk.FOI,
            "How many?");
    assertThat(due(aCase)).contains("Late by");
    note(aCase, new ClockEvent.Stopped(StopReason.CLARIFICATION, RECEIVED.minusDays(50)));
    assertThat(due(aCase)).doesNotContain("Late by").contains("the clock stands still");
  }

  @Test
  void namesEarlierRequestsOfTheSamePersonWithinTheWindow() {
    Case earlier = desk.requestAsking("How many vans?");
    Case later = desk.requestAsking("How many lorries?");
    Reply page = officer.get("/cases/" + later.id());
    assertThat(page.page().select("#aggregation a").eachText())
        .anyMatch(words -> words.startsWith(earlier.reference() + ", received 12 March 2024"));
  }

  private Case of(RequestKind kind) {
    Placement placement = new Placement(kind, "Team", Priority.NORMAL, "rule", "reason");
    return desk.request("Mine", OfficeServer.NOW, placement, "What do you hold?");
  }

  private void records(Case aCase) {
    office
        .get(CaseFacts.class)
        .record(aCase.id(), FactKind.EXTENSION_EXEMPTION, "31", null, null, "Olu");
  }

  private void note(Case aCase, ClockEvent event) {
    clocks.note(aCase.id(), event, "because", "Olu");
  }

  private List<String> offered(Case aCase) {
    return officer.get("/cases/" + aCase.id()).page().select("#clock a").eachText();
  }

  private String link(Case aCase, String step) {
    return officer
        .get("/cases/" + aCase.id())
        .page()
        .expectFirst("#clock a:contains(" + step + ")")
        .attr("href");
  }

  private static String form(Case aCase) {
    return "form[action^=/cases/" + aCase.id() + "/clock]";
  }

  private String due(Case aCase) {
    return Visitor.words(officer.get("/cases/" + aCase.id()), "dd:has(details:contains(counted))");
  }
}
