package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseLinks;
import uk.gov.ppo.docket.casework.Together;
import uk.gov.ppo.docket.intake.ByHand;
import uk.gov.ppo.docket.officer.Visitor.Reply;

class MattersPageTest {
  private static final String BOTH =
      """
      Under the Freedom of Information Act, how many complaints about HMP Elmwood came in 2024?

      Also, please send me all the personal data you hold about me.
      """;

  private final OfficeServer office = OfficeServer.shared();
  private final Visitor officer = office.officer();

  @Test
  void eachPartShowsItsOwnKindItsWordsAndWhereItsAcknowledgementIs() {
    Case first = office.get(ByHand.class).openCase(office.desk().setAside("Both", BOTH), "Olu");
    Case second = office.get(Together.class).acknowledgedBy(first.id()).getFirst();
    Reply page = officer.get("/cases/" + second.id());

    assertThat(page.page().expectFirst("#kind-evidence").text())
        .contains("the text says", "“please send me all the personal data you hold about me.”");
    assertThat(page.page().expectFirst("#acknowledgement").text())
        .contains("held", "Together with " + first.reference());
    assertThat(page.page().select("#acknowledgement a").eachAttr("href"))
        .containsExactly("/cases/" + first.id());
    assertThat(page.page().select("#request mark").eachText())
        .containsExactly("Question 1: please send me all the personal data you hold about me.");
    assertThat(page.page().expectFirst("#linked").text()).contains(first.reference());
    assertThat(office.get(CaseLinks.class).of(first.id())).hasSize(1);
  }

  @Test
  void theHeldAcknowledgementIsShownWithBothReferencesBeforeItLeaves() {
    Case first = office.get(ByHand.class).openCase(office.desk().setAside("Two", BOTH), "Olu");
    List<Case> others = office.get(Together.class).acknowledgedBy(first.id());
    assertThat(officer.get("/cases/" + first.id() + "/acknowledgement").page().text())
        .contains(first.reference() + ": your request for information")
        .contains(others.getFirst().reference() + ": your request for your own personal data");
  }
}
