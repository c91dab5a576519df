package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.ledger.Fate;
import uk.gov.ppo.docket.officer.Visitor.Reply;

class MessagesPageTest {
  private final OfficeServer office = OfficeServer.shared();
  private final Visitor officer = office.officer();

  @Test
  void listsWhatWasSetAsideAndWhy() {
    long id =
        office
            .desk()
            .keep(
                Desk.mail("Out of office", "I am away until <Monday>.\n"),
                OfficeServer.NOW,
                Fate.MACHINE_MAIL,
                "Auto-Submitted: auto-replied");
    Reply list = officer.get("/messages");
    assertThat(list.page().expectFirst("tr:has(a[href=/messages/%d])".formatted(id)).text())
        .contains("14 Mar 2024, 10:00", "Machine mail", "Auto-Submitted: auto-replied");

    Reply message = officer.get("/messages/" + id);
    assertThat(Visitor.words(message, "main"))
        .contains("Out of office", "Rhiannon Pugh <rhiannon.pugh@example.org>")
        .contains("12 Mar 2024, 09:14", "I am away until <Monday>.");
  }

  @Test
  void leadsFromAMessageToItsCase() {
    Case aCase = office.desk().requestAsking("How many?");
    Reply page = officer.get("/cases/" + aCase.id());
    Reply message = officer.get(page.page().expectFirst("#messages a").attr("href"));
    assertThat(message.page().select("main a").eachText()).contains(aCase.reference());
  }

  @Test
  void opensEvenForBytesThatAreNoMessage() {
    long id =
        office
            .desk()
            .keep("\u0000\u0001 no message", OfficeServer.NOW, Fate.QUARANTINED, "Unreadable");
    Reply page = officer.get("/messages/" + id);
    assertThat(page.status()).isEqualTo(200);
    assertThat(Visitor.words(page, "main")).contains("Could not be read", "Unreadable");
  }
}
