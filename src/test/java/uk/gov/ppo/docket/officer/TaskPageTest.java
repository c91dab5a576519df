package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.TaskKind;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.officer.Visitor.Reply;

class TaskPageTest {
  private final OfficeServer office = OfficeServer.shared();
  private final Desk desk = office.desk();
  private final Visitor officer = office.officer();

  @Test
  void standsAboveTheCaseUntilAnOfficerHasDealtWithIt() {
    Case aCase = desk.requestAsking("How many?");
    tasks().add(aCase.id(), TaskKind.NEW_MESSAGE, "A further <b>message</b> came");
    tasks().add(aCase.id(), TaskKind.BOUNCED, "The acknowledgement did not arrive");
    Reply page = page(aCase);
    assertThat(page.page().select("#tasks li").eachText())
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .contains("New message", "A further <b>message</b> came")
                    .contains("Since 14 Mar 2024, 10:00"),
            second ->
                assertThat(second).contains("Not delivered", "The acknowledgement did not arrive"));

    Reply done = officer.submit(page.page(), "#tasks li:contains(further) form");
    assertThat(Visitor.words(done, ".govuk-notification-banner--success"))
        .contains("Dealt with: A further <b>message</b> came");
    assertThat(done.page().select("#tasks li")).hasSize(1);
    Element newest = done.page().expectFirst("#history tbody tr");
    assertThat(newest.text()).contains("admin", "Dealt with: A further <b>message</b> came");
  }

  @Test
  void saysSoWhenSomebodyElseWasFaster() {
    Case aCase = desk.requestAsking("How many?");
    tasks().add(aCase.id(), TaskKind.NEW_MESSAGE, "A further message came");
    Document before = page(aCase).page();
    officer.submit(before, "#tasks form");
    Reply late = officer.submit(before, "#tasks form");

    assertThat(late.page().title()).startsWith("Error: ");
    assertThat(Visitor.words(late, ".govuk-error-summary"))
        .contains("Somebody has dealt with that already");
    assertThat(late.page().select("#history tr:contains(Dealt with)")).hasSize(1);
    assertThat(late.page().select("#tasks")).isEmpty();
  }

  @Test
  void isNotTickedOffFromAnotherCase() {
    Case mine = desk.requestAsking("How many?");
    Case other = desk.requestAsking("How many?");
    tasks().add(other.id(), TaskKind.NEW_MESSAGE, "A further message came");
    long task = tasks().open(other.id()).getFirst().id();
    officer.post(
        "/cases/%d/tasks/%d/done".formatted(mine.id(), task),
        Map.of("_csrf", page(mine).page().expectFirst("input[name=_csrf]").val()));
    assertThat(tasks().open(other.id())).hasSize(1);
  }

  private Tasks tasks() {
    return office.get(Tasks.class);
  }

  private Reply page(Case aCase) {
    return officer.get("/cases/" + aCase.id());
  }
}
