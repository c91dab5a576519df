package uk.gov.ppo.docket.mail;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mail.DefaultAuthenticator;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real mail server on this machine, and the routes' own endpoints in front of it. */
class MailDoorTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-02T09:00:00Z"), ZoneOffset.UTC);

  private final GreenMail server =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
          });
  private GreenMailUser foi;
  private MailDoor door;

  @BeforeEach
  void start() {
    server.start();
    foi = server.setUser("foi@ombudsman.example", "foi", "secret");
    server.setUser("marian@post.example", "marian", "secret");
    door = new MailDoor(CLOCK, Queues.queue(CLOCK, "now"));
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void fetchesTheBytesTheTimeAndTheNumbersWithoutMarkingTheMessageAsRead() throws Exception {
    MimeMessage delivered = deliver("How many?");
    Store store = Session.getInstance(mailbox().server().properties(false)).getStore("imap");
    store.connect("foi", mailbox().secret());
    Folder inbox = store.getFolder("INBOX");
    inbox.open(Folder.READ_WRITE);
    Message message = inbox.getMessage(1);

    FetchedMessage fetched = door.fetch(message);

    assertThat(fetched.mailbox()).isEqualTo("foi@127.0.0.1");
    assertThat(fetched.folder()).isEqualTo("INBOX");
    assertThat(fetched.uid()).isPositive();
    assertThat(fetched.uidValidity()).isPositive();
    assertThat(fetched.arrivedAt()).isAfter(Instant.parse("2020-01-01T00:00:00Z"));
    assertThat(text(fetched.raw())).contains("Subject: Q\r\n").contains("How many?");
    assertThat(text(fetched.raw())).contains("Message-ID: " + delivered.getMessageID());
    assertThat(message.isSet(Flags.Flag.SEEN)).isFalse();
    store.close();
  }

  @Test
  void takesTheMomentFromTheClockWhenTheMessageIsInNoStore() throws Exception {
    FetchedMessage fetched = door.fetch(message("How many?"));

    assertThat(fetched.arrivedAt()).isEqualTo(CLOCK.instant());
    assertThat(fetched.uid()).isZero();
    assertThat(fetched.uidValidity()).isZero();
  }

  @Test
  void theRoutesEndpointFetchesWithTheConnectionAndTheLogin() throws Exception {
    deliver("How many?");
    try (DefaultCamelContext camel = camel()) {
      camel.addRoutes(
          new RouteBuilder() {
            @Override
            public void configure() {
              from("imap:127.0.0.1:"
                      + server.getImap().getPort()
                      + "?javaMailProperties=#mailboxConnection&authenticator=#login&unseen=false&mapMailMessage=false&initialDelay=0")
                  .bean(door, "fetch")
                  .to("seda:fetched");
            }
          });
      camel.start();
      FetchedMessage fetched =
          camel.createConsumerTemplate().receiveBody("seda:fetched", 20_000, FetchedMessage.class);

      assertThat(requireNonNull(fetched).mailbox()).isEqualTo("foi@127.0.0.1");
      assertThat(text(fetched.raw())).contains("How many?");
    }
  }

  private DefaultCamelContext camel() {
    DefaultCamelContext camel = new DefaultCamelContext();
    camel.getRegistry().bind("mailboxConnection", mailbox().server().properties(false));
    camel.getRegistry().bind("login", new DefaultAuthenticator("foi", mailbox().secret()));
    return camel;
  }

  private MailboxSettings mailbox() {
    int port = server.getImap().getPort();
    return new MailboxSettings(
        "127.0.0.1", port, "foi", "secret", "", "INBOX", "Processed", Security.AUTO);
  }

  private MimeMessage deliver(String text) throws MessagingException {
    MimeMessage message = message(text);
    foi.deliver(message);
    return message;
  }

  private static MimeMessage message(String text) throws MessagingException {
    String source =
        "From: marian@post.example\r\nTo: foi@ombudsman.example\r\nSubject: Q\r\n"
            + "Message-ID: <q@post.example>\r\n\r\n"
            + text
            + "\r\n";
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(source.getBytes(StandardCharsets.US_ASCII)));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
