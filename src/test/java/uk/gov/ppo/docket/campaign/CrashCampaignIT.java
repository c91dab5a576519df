package uk.gov.ppo.docket.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.ppo.docket.interop.RealMailServers;

/**
 * The service killed with SIGKILL at every step of a message's way and at random moments: nothing
 * is lost, nothing is doubled. A short campaign in each build; the long one is {@code mvn -q -B
 * -Pcrash-campaign verify}.
 */
class CrashCampaignIT {

  /** What the relay took is seen in the journal: nothing is repeated without need. */
  @Nested
  @DisabledIfSystemProperty(named = "campaign.mode", matches = "plain")
  class WithAJournal {
    @RegisterExtension static final RealMailServers SERVERS = withManyMailboxes();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void losesNothingAndDoublesNothing() throws Exception {
      Office office = Office.at(folder, RealMailServers.OFFICE, SERVERS).withJournal(SERVERS);
      run(SERVERS, office, Parameters.given(true));
    }
  }

  /** Nobody can tell whether the relay took what was cut off: it goes out once more. */
  @Nested
  @DisabledIfSystemProperty(named = "campaign.mode", matches = "journal")
  class WithoutAJournal {
    @RegisterExtension static final RealMailServers SERVERS = withManyMailboxes();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @Test
    void losesNothingAndDoublesNothing() throws Exception {
      Office office = Office.at(folder, RealMailServers.OFFICE, SERVERS);
      run(SERVERS, office, Parameters.given(false));
    }
  }

  private static RealMailServers withManyMailboxes() {
    Stream<String> others = Stream.of("mail", "journal", "postmaster");
    return new RealMailServers(
        Map.of(
            "DOCKET_TEST_USERS",
            Stream.concat(others, Public.mailboxes(Parameters.REQUESTERS).stream())
                .collect(Collectors.joining(" "))));
  }

  private static void run(RealMailServers servers, Office office, Parameters parameters)
      throws Exception {
    Reckoning reckoning = new Campaign(servers, office, parameters).run();
    System.out.println(reckoning.table());
    assertThat(reckoning.faults()).isEmpty();
  }
}
