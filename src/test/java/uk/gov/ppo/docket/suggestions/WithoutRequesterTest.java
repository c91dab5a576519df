package uk.gov.ppo.docket.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.AcknowledgementState;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseStatus;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.casework.Priority;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.mail.Mailbox;

class WithoutRequesterTest {
  @Test
  void takesOutAddressFullNameTitleWithSurnameAndSignature() {
    WithoutRequester without = of("Efa Green", "efa@example.org");
    assertThat(without.in("I am Efa Green (EFA@example.org). How many vans?\nEfa\n"))
        .isEqualTo("I am [requester] ([requester]). How many vans?\n[requester]\n");
    assertThat(without.in("Dear Ms Green, we own two.")).isEqualTo("Dear [requester], we own two.");
  }

  @Test
  void leavesWordsThatOnlyLookLikeTheName() {
    assertThat(of("Efa Green", "efa@example.org").in("Which green vans do you own?"))
        .isEqualTo("Which green vans do you own?");
  }

  @Test
  void leavesEverythingOfSomebodyWithoutAName() {
    assertThat(of("", "").in("How many?")).isEqualTo("How many?");
    assertThat(of("", "efa@example.org").in("Write to efa@example.org"))
        .isEqualTo("Write to [requester]");
  }

  private static WithoutRequester of(String name, String address) {
    return WithoutRequester.of(
        new Case(
            1,
            "FOI 1",
            CaseStatus.NEW,
            Instant.EPOCH,
            new Mailbox(name, address),
            "",
            "",
            "en",
            new Placement(RequestKind.FOI, "", Priority.NORMAL, "", ""),
            AcknowledgementState.SENT,
            ""));
  }
}
