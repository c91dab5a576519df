package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseMove;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.casework.Priority;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.casework.TaskKind;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.officer.Visitor.Reply;

class CaseListTest {
  // its own: elsewhere so many cases lie that the list has pages
  private static final OfficeServer OFFICE =
      OfficeServer.start("--docket.admin.password=" + OfficeServer.PASSWORD);

  private final Desk desk = OFFICE.desk();
  private final Visitor officer = OFFICE.officer();

  @AfterAll
  static void close() {
    OFFICE.close();
  }

  @Test
  void standsAtTheTopOfTheSite() {
    assertThat(officer.get("/").path()).isEqualTo("/cases");
  }

  @Test
  void showsWhoAskedWhatAndHowLongWeHave() {
    Case aCase =
        desk.request(
            "Drones over <b>prisons</b>",
            Instant.parse("2024-03-11T23:30:00Z"),
            new Placement(RequestKind.FOI, "Policy", Priority.HIGH, "r", "because"),
            "How many drones?");
    Element row = row(officer.get("/cases"), aCase);

    assertThat(row.text())
        .contains("Drones over <b>prisons</b>", "Rhiannon Pugh")
        .contains("FOI", "Policy", "High")
        .contains("11 Mar 2024", "11 April 2024", "Day 3 of 20, 17 left", "0 of 1", "New");
    assertThat(row.expectFirst("th").attr("scope")).isEqualTo("row");
  }

  @Test
  void countsADayOfReceiptInLondonEvenWhereTheWorldIsBehind() {
    Case aCase =
        desk.request("Late at night", Instant.parse("2024-03-31T23:30:00Z"), Desk.FOI, "Why?");
    assertThat(row(officer.get("/cases"), aCase).text()).contains("1 Apr 2024");
  }

  @Test
  void marksWhatIsLateAndWhatWasNotAcknowledged() {
    Case late =
        desk.request("Long ago", Instant.parse("2024-02-12T09:00:00Z"), Desk.FOI, "How many?");
    assertThat(row(officer.get("/cases"), late).expectFirst(".govuk-tag--red").text())
        .isEqualTo("Late by 3 working days");

    Case held = desk.heldRequest("The sender has no address");
    assertThat(row(officer.get("/cases"), held).text()).contains("Not acknowledged");
  }

  @Test
  void putsTheNextDueFirstAndCasesWithoutALimitLast() {
    Case complaint =
        desk.request(
            "A complaint",
            Instant.parse("2024-01-02T09:00:00Z"),
            new Placement(RequestKind.COMPLAINT, "Complaints", Priority.LOW, "r", ""),
            "Why?");
    Case later = desk.request("B", Instant.parse("2024-03-13T09:00:00Z"), Desk.FOI, "How many?");
    Case sooner = desk.request("A", Instant.parse("2024-03-05T09:00:00Z"), Desk.FOI, "How many?");

    Reply list = officer.get("/cases");
    List<String> references = list.page().select("tbody th a").eachText();
    assertThat(references)
        .containsSubsequence(sooner.reference(), later.reference(), complaint.reference());
    assertThat(row(list, complaint).text()).contains("No statutory limit");
  }

  @Test
  void gathersWhatNeedsAPersonOpenOrClosed() {
    Case held = desk.heldRequest("Two senders");
    Case quiet = desk.requestAsking("How many?");
    Case answeredThenWrittenTo = closed(desk.requestAsking("How many?"));
    Case answered = closed(desk.heldRequest("Two senders"));
    OFFICE
        .get(Tasks.class)
        .add(answeredThenWrittenTo.id(), TaskKind.NEW_MESSAGE, "A further message came");
    Reply list = officer.get("/cases/attention");

    assertThat(row(list, held).text()).contains("Not acknowledged");
    assertThat(row(list, answeredThenWrittenTo).text()).contains("Closed", "New message");
    assertThat(references(list)).doesNotContain(quiet.reference(), answered.reference());
    assertThat(list.page().title()).isEqualTo("Cases that need attention - Docket");
    assertThat(row(officer.get("/cases/closed"), answeredThenWrittenTo).text())
        .contains("New message");
  }

  @Test
  void countsEachListOnItsTab() {
    try (OfficeServer small =
        OfficeServer.start("--docket.admin.password=" + OfficeServer.PASSWORD)) {
      Desk own = small.desk();
      own.heldRequest("Two senders");
      Case two = own.requestAsking("How many?");
      small.get(Tasks.class).add(two.id(), TaskKind.NEW_MESSAGE, "One");
      small.get(Tasks.class).add(two.id(), TaskKind.BOUNCED, "Two");
      own.requestAsking("How many?");
      Case last = own.requestAsking("How many?");
      small.get(Cases.class).move(last.id(), CaseMove.SEND, "admin");
      small.get(Cases.class).move(last.id(), CaseMove.DELIVERED, Cases.DOCKET);

      Reply list = small.officer().get("/cases");
      assertThat(list.page().select(".docket-tabs a").eachText())
          .containsExactly("Open (3)", "Needs attention (2)", "Closed (1)");
      assertThat(row(list, two).select(".govuk-tag").eachText())
          .containsExactly("New", "New message", "Not delivered");
    }
  }

  private Case closed(Case aCase) {
    Cases cases = OFFICE.get(Cases.class);
    cases.move(aCase.id(), CaseMove.SEND, "admin");
    cases.move(aCase.id(), CaseMove.DELIVERED, Cases.DOCKET);
    return aCase;
  }

  private static List<String> references(Reply list) {
    return list.page().select("tbody th a").eachText();
  }

  @Test
  void headsEveryColumnAndNamesTheTable() {
    desk.requestAsking("How many?");
    Reply list = officer.get("/cases");
    assertThat(list.page().select("thead th[scope=col]")).hasSize(7);
    assertThat(Visitor.words(list, "caption")).contains("the next due first");
  }

  @Test
  void saysWhenNothingIsClosed() {
    try (OfficeServer empty =
        OfficeServer.start("--docket.admin.password=" + OfficeServer.PASSWORD)) {
      assertThat(Visitor.words(empty.officer().get("/cases/closed"), "main"))
          .contains("No case is closed yet");
    }
  }

  private static Element row(Reply list, Case aCase) {
    return list.page().expectFirst("tr:has(a[href=/cases/%d])".formatted(aCase.id()));
  }
}
