package uk.gov.ppo.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.gov.ppo.docket.casework.AcknowledgementState;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.mail.ScriptedSmtp;
import uk.gov.ppo.docket.mail.ScriptedSmtp.Stage;
import uk.gov.ppo.docket.outbox.Outbox;
import uk.gov.ppo.docket.outbox.OutboxEntry;
import uk.gov.ppo.docket.outbox.SendingState;

/**
 * The way out, through the product's own routes, to a relay that breaks off at the worst moment.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MailOutTest {
  private static final String OFFICE = "office@docket.example";
  private static final String JOURNAL = "journal@docket.example";

  @RegisterExtension
  static final GreenMailExtension MAIL =
      new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP))
          .withPerMethodLifecycle(false);

  private static final ScriptedSmtp RELAY = new ScriptedSmtp();

  @TempDir static Path data;

  @Autowired Cases cases;
  @Autowired Outbox outbox;

  @BeforeAll
  static void thereAreTwoMailboxes() {
    MAIL.setUser(OFFICE, "office", "secret");
    MAIL.setUser(JOURNAL, "journal", "secret");
  }

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("docket.data", () -> data.resolve("docket").toString());
    settings.add("docket.admin.password", () -> "a password for tests");
    settings.add("docket.office.email", () -> OFFICE);
    settings.add("docket.office.reply-to", () -> "office+{token}@docket.example");
    settings.add("docket.mailbox.host", () -> "127.0.0.1");
    settings.add("docket.mailbox.port", () -> MAIL.getImap().getPort());
    settings.add("docket.mailbox.username", () -> "office");
    settings.add("docket.mailbox.password", () -> "secret");
    settings.add("docket.mailbox.every", () -> 200);
    settings.add("docket.intake.every", () -> 100);
    settings.add("docket.outgoing.port", RELAY::port);
    settings.add("docket.outgoing.every", () -> 100);
    settings.add("docket.outgoing.unknown-wait", () -> "5s");
    settings.add("docket.journal.address", () -> JOURNAL);
    settings.add("docket.journal.port", () -> MAIL.getImap().getPort());
    settings.add("docket.journal.username", () -> "journal");
    settings.add("docket.journal.password", () -> "secret");
    settings.add("docket.journal.every", () -> 300);
  }

  @Test
  @Order(1)
  void whatTheJournalShowsIsNotSentAgain() throws Exception {
    RELAY.at(Stage.DOT, ScriptedSmtp.DROP);
    deliver(request("ada@example.org", "one@example.org", "How many letters did you send?"));
    await().until(() -> isIn(1, SendingState.UNKNOWN));
    RELAY.relent();
    put("journal", RELAY.taken().getFirst());
    await().until(() -> isIn(1, SendingState.SENT));
    await().until(() -> countIn("INBOX") == 0 && countIn("Seen") == 1);
    Thread.sleep(Duration.ofSeconds(7));
    assertThat(RELAY.taken()).hasSize(1);
    assertThat(cases.open())
        .singleElement()
        .extracting(Case::acknowledgement)
        .isEqualTo(AcknowledgementState.SENT);
  }

  @Test
  @Order(2)
  void whatTheJournalDoesNotShowGoesOutThreeTimesMoreUnchangedAndThenToAPerson() throws Exception {
    RELAY.at(Stage.DOT, ScriptedSmtp.DROP);
    deliver(request("ben@example.org", "two@example.org", "What did it cost?"));
    await().atMost(Duration.ofSeconds(120)).until(() -> isIn(2, SendingState.HELD));
    RELAY.relent();
    List<String> tries = RELAY.taken().stream().filter(text -> text.contains("ben@")).toList();
    assertThat(tries).hasSize(4).containsOnly(tries.getFirst());
    assertThat(cases.withId(2).orElseThrow().acknowledgementReason())
        .contains("Nobody knows whether it left");
  }

  @Test
  @Order(3)
  void aRelayThatSaysLaterIsAskedLaterAndTheJournalGetsNoCopy() throws Exception {
    RELAY.at(Stage.RCPT, rcpt -> rcpt.contains("cy@") ? "450 greylisted" : "250 ok");
    deliver(request("cy@example.org", "three@example.org", "How old?"));
    await().until(() -> isIn(3, SendingState.WAITING) && entry(3).attempts() == 1);
    assertThat(entry(3).error()).contains("450");
    assertThat(entry(3).nextAttemptAt()).isAfter(entry(3).queuedAt().plusSeconds(50));
    assertThat(RELAY.taken()).noneMatch(text -> text.contains("cy@"));
    RELAY.relent();
  }

  @Test
  @Order(4)
  void anAcknowledgementIsMarkedAnsweredToItsCaseAndForOnePersonAlone() throws Exception {
    deliver(request("di@example.org", "four@example.org", "Who decided?"));
    await().until(() -> isIn(4, SendingState.SENT));
    String sent = RELAY.taken().getLast();
    assertThat(sent)
        .contains("Auto-Submitted: auto-replied\r\n", "X-Auto-Response-Suppress: All\r\n")
        .contains("In-Reply-To: <four@example.org>\r\n", "References: <four@example.org>\r\n")
        .contains("Message-ID: <docket.4.", "To: di@example.org\r\n")
        .containsPattern("Reply-To: office\\+c4-[a-z2-7]{16}@docket\\.example\r\n")
        .doesNotContain("Cc:", "Bcc:", "Precedence:", "attachment", "Dear Sir or Madam", "journal");
    assertThat(entry(4).answer()).contains("queued as 4F2D1A");
  }

  private boolean isIn(long caseId, SendingState state) {
    return outbox.ofCase(caseId).stream().anyMatch(entry -> entry.state() == state);
  }

  private OutboxEntry entry(long caseId) {
    return outbox.ofCase(caseId).getFirst();
  }

  private static String request(String from, String messageId, String question) {
    return """
    From: %s\r
    To: %s\r
    Date: Mon, 2 Mar 2026 11:58:00 +0000\r
    Message-ID: <%s>\r
    Subject: Letters\r
    \r
    Dear Sir or Madam,\r
    \r
    Under the Freedom of Information Act, please answer this:\r
    \r
    1. %s\r
    \r
    Yours faithfully\r
    """
        .formatted(from, OFFICE, messageId, question);
  }

  private static void deliver(String raw) throws Exception {
    put("office", raw);
  }

  private static void put(String user, String raw) throws Exception {
    MimeMessage message =
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
    MAIL.getManagers()
        .getImapHostManager()
        .getInbox(MAIL.getUserManager().getUser(user))
        .appendMessage(message, new Flags(), new Date());
  }

  private static int countIn(String folder) throws Exception {
    var imap = MAIL.getManagers().getImapHostManager();
    var journal = MAIL.getUserManager().getUser("journal");
    var box = folder.equals("INBOX") ? imap.getInbox(journal) : imap.getFolder(journal, folder);
    return box == null ? 0 : box.getMessageCount();
  }
}
