package uk.gov.ppo.docket.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import uk.gov.ppo.docket.database.Databases;
import uk.gov.ppo.docket.database.Storage;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.ledger.Watermarks;
import uk.gov.ppo.docket.mail.FetchedMessage;
import uk.gov.ppo.docket.mail.MailboxStart;

class ReconcileCommandTest {
  private static final Instant ARRIVED =
      Instant.now().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);

  @TempDir Path home;

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));

  @BeforeEach
  void anOfficeWithOneMessageKept() throws Exception {
    server.start();
    server.setUser("office@docket.example", "office", "secret");
    Files.createDirectory(home.resolve("config"));
    Files.writeString(
        home.resolve("config/application.yaml"),
        """
        docket:
          data: %s
          mailbox:
            host: 127.0.0.1
            port: %d
            username: office
            password: secret
        """
            .formatted(home, server.getImap().getPort()));
    System.setProperty("docket.home", home.toString());
    MailFolder inbox = deliver("one");
    try (Storage storage =
        new Storage(
            Databases.sqlite(home.resolve("docket.db")),
            Clock.systemUTC(),
            Ledger.class,
            Watermarks.class)) {
      Instant before = ARRIVED.minusSeconds(60);
      long validity = inbox.getUidValidity();
      storage
          .get(Watermarks.class)
          .keep(new MailboxStart("office@127.0.0.1", "INBOX", validity, 1, 1, before, before));
      storage
          .get(Ledger.class)
          .keep(
              new FetchedMessage(
                  "office@127.0.0.1",
                  "INBOX",
                  validity,
                  1,
                  ARRIVED,
                  raw("one").getBytes(US_ASCII)));
    }
  }

  @AfterEach
  void comeHome() {
    System.clearProperty("docket.home");
    server.stop();
  }

  @Test
  void allIsWellWhenTheLedgerKnowsEveryMessage() {
    Ran ran = Ran.docket("reconcile", "--json");

    assertThat(ran.err()).isEmpty();
    JsonNode day = ran.line();
    assertThat(day.path("mailbox").asString()).isEqualTo("office@127.0.0.1");
    assertThat(day.path("arrived").asInt()).isEqualTo(1);
    assertThat(day.path("waiting").asInt()).isEqualTo(1);
    assertThat(day.path("imap").asInt()).isEqualTo(1);
    assertThat(day.path("difference").asInt()).isZero();
    assertThat(day.path("missing")).isEmpty();
    assertThat(ran.exit()).isZero();
  }

  @Test
  void aMessageTheLedgerDoesNotKnowIsNamedAndTheCommandFails() throws Exception {
    deliver("two");

    Ran ran = Ran.docket("reconcile", "--json");

    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.line().path("difference").asInt()).isEqualTo(1);
    JsonNode missing = ran.line().path("missing").get(0);
    assertThat(missing.path("messageId").asString()).isEqualTo("two@example.org");
    assertThat(missing.path("lost").asBoolean()).isTrue();
    assertThat(Ran.docket("reconcile").out()).contains("1 arrived", "not in the ledger: UID 2");
  }

  @Test
  void whatCannotBeReachedIsSaid() {
    server.stop();
    Ran ran = Ran.docket("reconcile");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err()).contains("The mailbox at 127.0.0.1:", "cannot be read");
  }

  private MailFolder deliver(String id) throws Exception {
    GreenMailUser office = server.getUserManager().getUser("office");
    MailFolder inbox = server.getManagers().getImapHostManager().getInbox(office);
    MimeMessage message =
        new MimeMessage((Session) null, new ByteArrayInputStream(raw(id).getBytes(US_ASCII)));
    inbox.appendMessage(message, new Flags(), Date.from(ARRIVED));
    return inbox;
  }

  private static String raw(String id) {
    return "From: ada@example.org\r\nMessage-ID: <%s@example.org>\r\nSubject: Q\r\n\r\nHow many?\r\n"
        .formatted(id);
  }
}
