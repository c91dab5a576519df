package uk.gov.ppo.docket.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.correspondence.OfficeSettings;

class ReminderSettingsTest {
  private static final OfficeSettings OFFICE =
      new OfficeSettings("The office", "foi@office.example", "", List.of());

  @Test
  void aTimeThatIsNoneIsNamedWithItsCure() {
    assertThatThrownBy(() -> settings("600", 5, 2))
        .hasMessage("docket.reminders.at is 600: write a time in quotes, such as \"08:00\"");
  }

  @Test
  void daysThatNobodyCanMeanAreRefused() {
    assertThatThrownBy(() -> settings("08:00", 0, 2))
        .hasMessageContaining("docket.reminders.ahead is 0: give between 1 and 20");
    assertThatThrownBy(() -> settings("08:00", 5, 21))
        .hasMessageContaining("docket.reminders.unopened is 21");
  }

  @Test
  void anAddressThatNothingCanBeSentToIsNamedWithoutBeingPrinted() {
    assertThatThrownBy(() -> recipients(Map.of("olu", "olu at office"), ""))
        .hasMessageStartingWith("docket.reminders.addresses.olu: nothing can be sent to it")
        .message()
        .doesNotContain("olu at office");
  }

  @Test
  void theOfficesOwnMailboxIsRefusedForDocketReadsIt() {
    assertThatThrownBy(() -> recipients(Map.of(), "FOI@office.example"))
        .hasMessageStartingWith("docket.reminders.team is the office's own mailbox");
  }

  @Test
  void anAccountIsKnownInAnyCaseOfLetters() {
    Recipients recipients = recipients(Map.of("Olu", "olu@people.example"), "");
    assertThat(recipients.of("olu")).map(Recipient::name).hasValue("Olu");
    assertThat(recipients.of("sam")).isEmpty();
    assertThat(recipients.of("")).isEmpty();
  }

  private static Recipients recipients(Map<String, String> addresses, String team) {
    return new Recipients(
        new ReminderSettings("08:00", addresses, team, "http://127.0.0.1:8080", 5, 2), OFFICE);
  }

  private static ReminderSettings settings(String at, int ahead, int unopened) {
    return new ReminderSettings(at, Map.of(), "", "http://127.0.0.1:8080", ahead, unopened);
  }
}
