package uk.gov.ppo.docket.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.ppo.docket.interop.Patience;
import uk.gov.ppo.docket.interop.RealMailServers;

/**
 * Two offices run Docket, and each gets a request that seems to come from the other: their
 * acknowledgements must not set each other off.
 */
class TwoDocketsIT {
  private static final String HERE = RealMailServers.OFFICE;
  private static final String THERE = "records@example.org";

  /** With a look every tenth of a second, a ping-pong would go round dozens of times. */
  private static final Duration QUIET = Duration.ofSeconds(8);

  private static final Duration LIMIT = Duration.ofSeconds(120);

  @Nested
  class OnAnOrdinaryWay {
    @RegisterExtension static final RealMailServers SERVERS = servers(Map.of());

    @TempDir Path folder;

    @Test
    void acknowledgeAtMostOnceEach() throws Exception {
      letThemWrite(SERVERS, folder, "ordinary way", 1);
    }
  }

  /** As if a gateway between them dropped the fields by which machines know each other. */
  @Nested
  class WhereTheirMarksAreLost {
    @RegisterExtension
    static final RealMailServers SERVERS =
        servers(
            Map.of("DOCKET_TEST_STRIP", "Auto-Submitted : X-Auto-Response-Suppress : Precedence"));

    @TempDir Path folder;

    @Test
    void acknowledgeAtMostOnceEach() throws Exception {
      letThemWrite(SERVERS, folder, "marks lost", 1);
    }
  }

  /** Nothing is left to know an acknowledgement by but its subject and the limit to one address. */
  @Nested
  class WhereThreadsAreLostToo {
    private static final int PER_ADDRESS_A_DAY = 5;

    @RegisterExtension
    static final RealMailServers SERVERS =
        servers(
            Map.of(
                "DOCKET_TEST_STRIP",
                "Auto-Submitted : X-Auto-Response-Suppress : Precedence : In-Reply-To :"
                    + " References"));

    @TempDir Path folder;

    @Test
    void stopAtTheLimitToOneAddress() throws Exception {
      letThemWrite(SERVERS, folder, "marks and threads lost", PER_ADDRESS_A_DAY);
    }
  }

  private static RealMailServers servers(Map<String, String> more) {
    var settings = new java.util.HashMap<>(more);
    settings.put("DOCKET_TEST_USERS", "mail records postmaster");
    return new RealMailServers(settings);
  }

  private static void letThemWrite(RealMailServers servers, Path folder, String way, int most)
      throws Exception {
    Office here =
        Office.at(Files.createDirectory(folder.resolve("here")), HERE, servers)
            .with(Map.of("DOCKET_REFERENCE_NEXT", "543"));
    Office there =
        Office.at(Files.createDirectory(folder.resolve("there")), THERE, servers)
            .with(Map.of("DOCKET_REFERENCE_NEXT", "901"));
    try (DocketProcess one = here.start("docket");
        DocketProcess other = there.start("docket")) {
      one.started();
      other.started();
      send(servers, THERE, HERE);
      send(servers, HERE, THERE);
      waitUntilQuiet(servers, here, there);
      System.out.printf(
          "Two Dockets, %s:%n  here:  %s%n  there: %s%n", way, said(here), said(there));
      assertThat(sent(here)).as("acknowledgements from here").isBetween(1L, (long) most);
      assertThat(sent(there)).as("acknowledgements from there").isBetween(1L, (long) most);
    }
  }

  private static void send(RealMailServers servers, String from, String to) throws Exception {
    String request =
        """
        From: %s
        To: %s
        Subject: Request for information about retention
        Date: Mon, 2 Jun 2025 09:15:00 +0100
        Message-ID: <seed.%s>
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        Under the Freedom of Information Act 2000, please tell us:

        1. For how many years does your office keep its correspondence?
        2. How many requests did your office answer in 2024?
        """
            .formatted(from, to, from);
    try (MailSession session = MailSession.smtp(servers.smtpPort())) {
      session.send(
          from, List.of(to), request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }
  }

  /** Quiet: nothing waits anywhere, and nothing has moved for a while. */
  private static void waitUntilQuiet(RealMailServers servers, Office here, Office there)
      throws InterruptedException {
    String before = "";
    String now =
        Patience.of(LIMIT).until(() -> state(servers, here, there), s -> s.startsWith("0"));
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!now.equals(before) && System.nanoTime() < end) {
      before = now;
      Thread.sleep(QUIET.toMillis());
      now = state(servers, here, there);
    }
  }

  private static String state(RealMailServers servers, Office here, Office there) {
    Mailboxes mailboxes = new Mailboxes(servers.imapPort());
    int waiting =
        servers.queued()
            + mailboxes.count("mail", "INBOX")
            + mailboxes.count("records", "INBOX")
            + here.books().unread()
            + there.books().unread()
            + here.books().unsent()
            + there.books().unsent();
    return waiting + " waiting; here: " + said(here) + "; there: " + said(there);
  }

  private static String said(Office office) {
    Books books = office.books();
    return "ledger %s, %d cases, acknowledgements %s"
        .formatted(
            books.ledger().stream().map(Books.Row::fate).toList(),
            books.cases(),
            books.acknowledgements().stream().map(Books.Queued::state).toList());
  }

  private static long sent(Office office) {
    return office.books().acknowledgements().stream()
        .filter(queued -> queued.state().equals("SENT"))
        .count();
  }
}
