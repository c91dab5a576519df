package uk.gov.ppo.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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
import uk.gov.ppo.docket.casework.Answer;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseStatus;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.correspondence.Responses;
import uk.gov.ppo.docket.ledger.Tray;
import uk.gov.ppo.docket.ledger.Trays;
import uk.gov.ppo.docket.precedents.PrecedentQuery;
import uk.gov.ppo.docket.precedents.Precedents;

/**
 * The whole way of a message, through the product's own routes, on a mail server in this process.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FrontDoorTest {
  private static final String OFFICE = "office@docket.example";

  @RegisterExtension
  static final GreenMailExtension MAIL =
      new GreenMailExtension(
              new ServerSetup[] {
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
                new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
              })
          .withPerMethodLifecycle(false);

  @TempDir static Path data;

  @Autowired Cases cases;
  @Autowired Responses responses;
  @Autowired Precedents precedents;
  @Autowired Trays trays;

  @BeforeAll
  static void theOfficeHasAMailbox() {
    MAIL.setUser(OFFICE, "office", "secret");
  }

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry settings) {
    settings.add("docket.data", () -> data.resolve("docket").toString());
    settings.add("docket.admin.password", () -> "a password for tests");
    settings.add("docket.reference.next", () -> 543);
    settings.add("docket.office.email", () -> OFFICE);
    settings.add("docket.mailbox.host", () -> "127.0.0.1");
    settings.add("docket.mailbox.port", () -> MAIL.getImap().getPort());
    settings.add("docket.mailbox.username", () -> "office");
    settings.add("docket.mailbox.password", () -> "secret");
    settings.add("docket.mailbox.every", () -> 200);
    settings.add("docket.intake.every", () -> 100);
    settings.add("docket.outgoing.host", () -> "127.0.0.1");
    settings.add("docket.outgoing.port", () -> MAIL.getSmtp().getPort());
    settings.add("docket.outgoing.every", () -> 100);
    settings.add("docket.suggestions.every", () -> 100);
  }

  @BeforeEach
  void requestersHaveMailboxes() {
    MAIL.setUser("ada@example.org", "ada", "secret");
    MAIL.setUser("ben@example.org", "ben", "secret");
  }

  @Test
  @Order(1)
  void aRequestBecomesACaseAndItsSenderHearsOnce() throws Exception {
    deliver(request("ada@example.org", "one@example.org", "How many letters did you send?"));
    Message acknowledgement = theOnlyMessageOf("ada");
    assertThat(acknowledgement.getSubject()).contains("[FOI 543]");
    assertThat(acknowledgement.getHeader("In-Reply-To")).containsExactly("<one@example.org>");
    assertThat(acknowledgement.getHeader("Auto-Submitted")).containsExactly("auto-replied");
    assertThat(GreenMailUtil.getWholeMessage(acknowledgement))
        .contains("FOI 543", "1. How many letters did you send?");
    Case opened = cases.withReference("FOI 543").orElseThrow();
    assertThat(opened.requester().address()).isEqualTo("ada@example.org");
    assertThat(cases.questions(opened.id())).hasSize(1);
    await().until(() -> countIn("INBOX") == 0 && countIn("Processed") == 1);
  }

  @Test
  @Order(2)
  void theSameMessageAgainMakesNoCaseAndNoSecondAcknowledgement() throws Exception {
    deliver(request("ada@example.org", "one@example.org", "How many letters did you send?"));
    await().until(() -> countIn("INBOX") == 0 && countIn("Processed") == 2);
    deliver(request("ben@example.org", "two@example.org", "What did it cost?"));
    theOnlyMessageOf("ben");
    theOnlyMessageOf("ada");
    assertThat(cases.open()).hasSize(2);
  }

  @Test
  @Order(3)
  void aReplyToTheAcknowledgementIsFiledUnderItsCaseAndNotAcknowledged() throws Exception {
    String answered = theOnlyMessageOf("ada").getHeader("Message-ID")[0];
    deliver(
        request("ada@example.org", "three@example.org", "Could you send the annex as well?")
            .replace("Subject:", "In-Reply-To: " + answered + "\r\nSubject:"));
    Case opened = cases.withReference("FOI 543").orElseThrow();
    await().until(() -> cases.messages(opened.id()).size() == 3);
    theOnlyMessageOf("ada");
    assertThat(cases.open()).hasSize(2);
  }

  @Test
  @Order(4)
  void aMachineIsNotAnswered() throws Exception {
    deliver(
        request("ben@example.org", "four@example.org", "Are you there?")
            .replace("Subject:", "Auto-Submitted: auto-replied\r\nSubject:"));
    await().until(() -> !trays.in(Tray.SET_ASIDE, 10).isEmpty());
    theOnlyMessageOf("ben");
    assertThat(cases.open()).hasSize(2);
  }

  @Test
  @Order(5)
  void whatAnOfficerSendsReachesTheRequesterClosesTheCaseAndBecomesAPrecedent() throws Exception {
    Case opened = cases.withReference("FOI 543").orElseThrow();
    Question question = cases.questions(opened.id()).getFirst();
    cases.answer(
        question.id(), new Answer("We sent 12 letters by owl.", Outcome.HELD, List.of()), "sam");
    responses.compose(opened.id(), "sam");
    responses.send(opened.id(), "sam");
    await().until(() -> messagesOf("ada").length == 2);
    assertThat(GreenMailUtil.getWholeMessage(messagesOf("ada")[1]))
        .contains("You asked us:", "Our response:", "12 letters by owl")
        .doesNotContain("Auto-Submitted");
    await().until(() -> cases.withReference("FOI 543").orElseThrow().status() == CaseStatus.CLOSED);
    await()
        .untilAsserted(
            () ->
                assertThat(
                        precedents.search(
                            new PrecedentQuery("How many letters have been sent?", "", "", 3)))
                    .first()
                    .satisfies(
                        hit -> assertThat(hit.precedent().answer()).contains("letters by owl")));
  }

  @Test
  @Order(6)
  void aRequestFoundLongAfterItArrivedOpensACaseAndItsAcknowledgementWaitsForAPerson()
      throws Exception {
    append(request("cy@example.org", "five@example.org", "How old?"), "2024-03-12T10:00:00Z");
    append(request("di@example.org", "six@example.org", "How very old?"), "2020-03-12T10:00:00Z");
    await().until(() -> cases.open().size() == 3);
    assertThat(cases.open())
        .filteredOn(found -> found.acknowledgement() == AcknowledgementState.HELD)
        .extracting(Case::acknowledgementReason)
        .satisfiesExactly(
            reason -> assertThat(reason).contains("2020"),
            reason -> assertThat(reason).contains("has passed"));
  }

  @Test
  @Order(7)
  void theDataFolderIsItsOwnersAlone() throws Exception {
    assertThat(Files.getPosixFilePermissions(data.resolve("docket")))
        .containsExactlyInAnyOrderElementsOf(PosixFilePermissions.fromString("rwx------"));
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
    Properties smtp = new Properties();
    smtp.setProperty("mail.smtp.host", "127.0.0.1");
    smtp.setProperty("mail.smtp.port", String.valueOf(MAIL.getSmtp().getPort()));
    Session session = Session.getInstance(smtp);
    MimeMessage message =
        new MimeMessage(session, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
    try (Transport transport = session.getTransport("smtp")) {
      transport.connect();
      transport.sendMessage(message, message.getAllRecipients());
    }
  }

  private static void append(String raw, String arrived) throws Exception {
    MimeMessage message =
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
    MAIL.getManagers()
        .getImapHostManager()
        .getInbox(MAIL.getUserManager().getUser("office"))
        .appendMessage(message, new Flags(), Date.from(Instant.parse(arrived)));
  }

  private static Message theOnlyMessageOf(String user) throws Exception {
    await().atMost(Duration.ofSeconds(30)).until(() -> messagesOf(user).length >= 1);
    assertThat(messagesOf(user)).hasSize(1);
    return messagesOf(user)[0];
  }

  private static Message[] messagesOf(String user) {
    return MAIL.getReceivedMessagesForDomain(user + "@example.org");
  }

  private static int countIn(String folder) throws Exception {
    GreenMailUser office = MAIL.getUserManager().getUser("office");
    var imap = MAIL.getManagers().getImapHostManager();
    var mailbox = folder.equals("INBOX") ? imap.getInbox(office) : imap.getFolder(office, folder);
    return mailbox == null ? 0 : mailbox.getMessageCount();
  }
}
