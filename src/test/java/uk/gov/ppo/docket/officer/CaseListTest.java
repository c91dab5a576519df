package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.casework.Priority;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.officer.Visitor.Reply;

class CaseListTest {
  private final OfficeServer office = OfficeServer.shared();
  private final Desk desk = office.desk();
  private final Visitor officer = office.officer();

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
