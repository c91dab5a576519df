package uk.gov.ppo.docket.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.ppo.docket.interop.RealMailServers.OFFICE;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.ppo.docket.hostile.HostileMessages;
import uk.gov.ppo.docket.hostile.HostileMessages.Hostile;
import uk.gov.ppo.docket.text.Limits;

/**
 * The built distribution in a heap of 512 MB, and a mailbox full of messages made to stop it: each
 * comes to a fate within its time, and the ordinary message behind them is acknowledged.
 */
class HostileIT {
  private static final String HEAP = "-Xmx512m";
  private static final String SENDER = "asha.rahman@example.org";
  private static final Path ORDINARY =
      Path.of("src/test/interop/messages/three-numbered-questions.eml");
  private static final Duration SOON = Duration.ofSeconds(60);

  @RegisterExtension static final RealMailServers SERVERS = new RealMailServers();

  @TempDir static Path folder;

  @Test
  void bringsEachToAFateAndAnswersTheNextOrdinaryMessage() throws Exception {
    try (BuiltDocket docket = BuiltDocket.serve(folder, settings())) {
      waitForTheMailbox();
      List<String> refused = new ArrayList<>();
      List<Duration> waits = new ArrayList<>();
      List<Hostile> hostile = HostileMessages.all();
      for (Hostile message : hostile) {
        if (Imap.append(SERVERS.imapPort(), "mail", RealMailServers.PASSWORD, message.bytes())) {
          waits.add(settled(hostile.size() - refused.size(), waits.size() + 1, message.name()));
        } else {
          refused.add(message.name());
        }
      }

      SERVERS.send(SENDER, OFFICE, ORDINARY);
      Patience.of(SOON).until(() -> SERVERS.mail(SENDER, "INBOX"), mail -> !mail.isEmpty());
      Map<String, Integer> fates = fates();
      System.out.printf(
          "hostile messages in %s: %d delivered, %d refused by the mail server %s, fates %s,"
              + " slowest %d ms%n",
          HEAP,
          waits.size(),
          refused.size(),
          refused,
          fates,
          waits.stream().mapToLong(Duration::toMillis).max().orElse(0));
      assertThat(docket.isAlive()).isTrue();
      assertThat(fates).doesNotContainKey("RECEIVED");
      assertThat(fates.values().stream().mapToInt(n -> n).sum()).isEqualTo(waits.size() + 1);
      assertThat(refused).hasSizeLessThan(5);
    }
  }

  private static Map<String, String> settings() {
    return Map.ofEntries(
        Map.entry("DOCKET_OPTS", HEAP),
        Map.entry("DOCKET_DATA", folder.resolve("data").toString()),
        Map.entry("DOCKET_PORT", String.valueOf(RealMailServers.freePort())),
        Map.entry("DOCKET_MAILBOX_HOST", "127.0.0.1"),
        Map.entry("DOCKET_MAILBOX_PORT", String.valueOf(SERVERS.imapPort())),
        Map.entry("DOCKET_MAILBOX_USERNAME", RealMailServers.user(OFFICE)),
        Map.entry("DOCKET_MAILBOX_PASSWORD", RealMailServers.PASSWORD),
        Map.entry("DOCKET_MAILBOX_EVERY", "200"),
        Map.entry("DOCKET_OUTGOING_HOST", "127.0.0.1"),
        Map.entry("DOCKET_OUTGOING_PORT", String.valueOf(SERVERS.smtpPort())));
  }

  /** Mail that was there before the first connection is history, and nobody is answered. */
  private static void waitForTheMailbox() throws InterruptedException {
    Thread.sleep(Duration.ofSeconds(3));
  }

  /** How long it takes until so many messages have come to a fate. */
  private static Duration settled(int of, int count, String name) {
    long start = System.nanoTime();
    Duration most = Limits.DEFAULT.time().plusSeconds(60); // fetched, read, filed
    Patience.of(most)
        .until(
            HostileIT::fates,
            fates ->
                fates.entrySet().stream()
                        .filter(fate -> !fate.getKey().equals("RECEIVED"))
                        .mapToInt(Map.Entry::getValue)
                        .sum()
                    >= count);
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf("%d of %d: %s, %d ms%n", count, of, name, took.toMillis());
    return took;
  }

  private static Map<String, Integer> fates() {
    Map<String, Integer> fates = new TreeMap<>();
    try (Connection database =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/docket.db"));
        Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery("select fate, count(*) from inbound_message group by fate")) {
      while (rows.next()) {
        fates.put(rows.getString(1), rows.getInt(2));
      }
    } catch (SQLException busy) {
      return Map.of();
    }
    return fates;
  }
}
