package uk.gov.ppo.docket.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.ppo.docket.mail.ScriptedSmtp.DROP;
import static uk.gov.ppo.docket.mail.ScriptedSmtp.SILENCE;
import static uk.gov.ppo.docket.mail.ScriptedSmtp.THEN_DROP;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import java.util.Properties;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.mail.DefaultAuthenticator;
import org.apache.camel.impl.DefaultCamelContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.ppo.docket.mail.Relay.Failure;
import uk.gov.ppo.docket.mail.ScriptedSmtp.Stage;

/** The route's own endpoint in front of a mail server that breaks off wherever it is told. */
class RelayTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-02T09:00:00Z"), ZoneOffset.UTC);
  private static final Seal SEAL = new Seal(new byte[32]);
  private static final String JOURNAL = "journal@ombudsman.example";
  private static final byte[] LETTER =
      new LetterWriter(CLOCK, SEAL, AddressPattern.NONE)
          .write(
              543,
              new Letter(
                  new Mailbox("FOI team", "foi@ombudsman.example"),
                  new Mailbox("Márian", "marian@post.example"),
                  "[FOI 543] Your request – received",
                  "Thank you – we have it.\n.\n..two dots\nFrom here on\n",
                  "<p>Thank you – we have it.</p>",
                  List.of(),
                  List.of(),
                  true))
          .raw();

  private final ScriptedSmtp server = new ScriptedSmtp();
  private final RelayConnection connection = new RelayConnection();
  private final DefaultCamelContext camel = new DefaultCamelContext();

  @BeforeEach
  void start() {
    camel.getRegistry().bind("outgoingConnection", quickConnection());
    camel.getRegistry().bind("login", new DefaultAuthenticator(null, null));
    camel.start();
  }

  @AfterEach
  void stop() throws Exception {
    camel.close();
    connection.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "GREETING, (drop),                 LATER",
    "GREETING, 421 busy,               LATER",
    "GREETING, 554 not you,            LATER",
    "GREETING, (silence),              LATER",
    "EHLO,     (drop),                 LATER",
    "MAIL,     (drop),                 LATER",
    "MAIL,     (silence),              LATER",
    "MAIL,     451 later,              LATER",
    "MAIL,     550 not from you,       LATER",
    "RCPT,     (drop),                 LATER",
    "RCPT,     (silence),              LATER",
    "RCPT,     450 greylisted,         LATER",
    "RCPT,     421 closing(then drop), LATER",
    "RCPT,     550 no such user,       REFUSED",
    "DATA,     (drop),                 LATER",
    "DATA,     (silence),              LATER",
    "DATA,     451 later,              LATER",
    "DATA,     554 no,                 REFUSED",
    "DOT,      451 later,              LATER",
    "DOT,      451 later(then drop),   LATER",
    "DOT,      421 closing(then drop), LATER",
    "DOT,      550 spam,               REFUSED",
    "DOT,      550 spam(then drop),    REFUSED",
    "DOT,      (drop),                 UNDECIDED",
    "DOT,      (silence),              UNDECIDED",
    "DOT,      nonsense,               UNDECIDED",
    "DOT,      354 what,               UNDECIDED",
  })
  void knowsWhatABrokenDialogueMeans(Stage stage, String answer, Failure.Kind kind) {
    server.at(stage, answer);

    assertThat(outcome().failure()).extracting(Failure::kind).isEqualTo(kind);
  }

  @Test
  void aConnectionLostInTheMiddleOfALongTextIsNoDoubt() {
    byte[] large =
        (new String(LETTER, UTF_8) + "A line of a long letter.\r\n".repeat(400_000))
            .getBytes(UTF_8);
    server.at(Stage.TEXT, DROP);

    assertThat(outcome(large, "").failure())
        .extracting(Failure::kind)
        .isEqualTo(Failure.Kind.LATER);
    assertThat(server.taken()).isEmpty();
  }

  @Test
  void whatFailsAfterTheServerTookTheMessageChangesNothing() {
    server.at(Stage.DOT, "250 queued as 77" + THEN_DROP);
    assertThat(outcome().failure()).isNull();
    server.at(Stage.DOT, "250 queued as 78").at(Stage.QUIT, SILENCE);
    assertThat(outcome().failure()).isNull();
    server.at(Stage.DOT, "251 will forward").at(Stage.QUIT, DROP);
    assertThat(outcome().failure()).isNull();
    connection.close();
    assertThat(server.taken()).hasSize(3);
  }

  @Test
  void keepsTheServersWordsWithItsNumberForTheMessage() {
    assertThat(outcome().answer()).isEqualTo("250 2.0.0 Ok: queued as 4F2D1A");
  }

  @Test
  void sendsExactlyTheBytesOfTheLetter() {
    outcome();

    assertThat(server.taken()).containsExactly(new String(LETTER, UTF_8));
  }

  @Test
  void aServerThatIsDownMayBeTriedAgain() {
    server.close();

    // a system may still take the connection of a server that has just closed, and end it then
    assertThat(outcome().failure()).extracting(Failure::kind).isEqualTo(Failure.Kind.LATER);
  }

  @Test
  void aBounceGoesToAnAddressThatNamesTheCase() {
    outcome(LETTER, "", "bounce+{token}@ombudsman.example");

    String sender = server.commands().get(1);
    String local = sender.substring(sender.indexOf('<') + 1, sender.indexOf('@'));
    assertThat(SEAL.caseOfToken(local)).isEqualTo(OptionalLong.of(543));
  }

  @Test
  void manyMessagesShareOneConnection() {
    for (int i = 0; i < 10; i++) {
      assertThat(outcome().failure()).isNull();
    }
    assertThat(server.connections()).isEqualTo(1);
    assertThat(server.taken()).hasSize(10);
  }

  @Test
  void aKeptConnectionThatWasClosedIsMadeAgain() {
    outcome();
    server.at(Stage.DOT, "250 ok" + THEN_DROP);
    outcome();
    server.relent();

    assertThat(outcome().failure()).isNull();
    assertThat(server.connections()).isEqualTo(2);
    assertThat(server.taken()).hasSize(3);
  }

  @Test
  void aKeptConnectionIsNoReasonToSendTwiceWhatMayHaveBeenTaken() {
    outcome();
    server.at(Stage.DOT, DROP);

    assertThat(outcome().failure()).extracting(Failure::kind).isEqualTo(Failure.Kind.UNDECIDED);
    assertThat(server.taken()).hasSize(2);
  }

  @Test
  void aRefusedRecipientDoesNotStopTheNextMessage() {
    server.at(Stage.RCPT, "550 no such user");
    outcome();
    server.relent();

    assertThat(outcome().failure()).isNull();
    assertThat(server.connections()).isEqualTo(1);
  }

  @Test
  void theJournalGetsACopyInTheSameTransactionAndNoHeaderNamesIt() {
    outcome(LETTER, JOURNAL);

    assertThat(server.commands())
        .containsSubsequence("RCPT TO:<marian@post.example>", "RCPT TO:<" + JOURNAL + ">", "DATA");
    assertThat(server.taken()).containsExactly(new String(LETTER, UTF_8));
    assertThat(server.taken().getFirst()).doesNotContain("journal");
  }

  @Test
  void aRefusedJournalDoesNotKeepTheRequesterFromHearing() {
    server.at(Stage.RCPT, rcpt -> rcpt.contains("journal") ? "550 no such user" : "250 ok");
    Outcome outcome = outcome(LETTER, JOURNAL);

    assertThat(outcome.failure()).isNull();
    assertThat(outcome.missedJournal()).isTrue();
    assertThat(server.taken()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "550 no, 250 ok,    REFUSED",
    "450 no, 250 ok,    LATER",
    "550 no, 450 no,    REFUSED",
    "450 no, 550 no,    LATER",
  })
  void aRequesterRefusedIsRefusedWhateverTheJournalSays(
      String toRequester, String toJournal, Failure.Kind kind) {
    server.at(Stage.RCPT, rcpt -> rcpt.contains("journal") ? toJournal : toRequester);

    assertThat(outcome(LETTER, JOURNAL).failure()).extracting(Failure::kind).isEqualTo(kind);
    assertThat(server.taken()).as("the journal holds only what has left").isEmpty();
  }

  private record Outcome(@Nullable Failure failure, String answer, boolean missedJournal) {}

  private Outcome outcome() {
    return outcome(LETTER, "");
  }

  private Outcome outcome(byte[] raw, String journal) {
    return outcome(raw, journal, "");
  }

  private Outcome outcome(byte[] raw, String journal, String sender) {
    Relay relay =
        new Relay(
            SEAL,
            new OutgoingSettings("127.0.0.1", server.port(), "", "", "", sender, Security.AUTO),
            new JournalSettings(journal, "", 143, "", "", "", Security.AUTO),
            connection);
    Object posted = relay.post(raw, 543);
    Throwable thrown = send(posted);
    return new Outcome(
        thrown == null ? null : relay.failureOf(posted, thrown),
        relay.answerTo(posted),
        relay.missedJournal(posted));
  }

  private @Nullable Throwable send(Object posted) {
    try (ProducerTemplate producer = camel.createProducerTemplate()) {
      producer.sendBody(
          "smtp:127.0.0.1:"
              + server.port()
              + "?javaMailProperties=#outgoingConnection&authenticator=#login",
          posted);
      return null;
    } catch (CamelExecutionException failed) {
      return requireNonNull(failed.getCause());
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  private Properties quickConnection() {
    OutgoingSettings settings =
        new OutgoingSettings("127.0.0.1", server.port(), "", "", "", "", Security.AUTO);
    Properties quick = settings.server().properties(false);
    assertThat(quick).containsKeys("mail.smtp.connectiontimeout", "mail.smtp.writetimeout");
    quick.setProperty("mail.smtp.timeout", "500"); // the server that never answers is a test's own
    return RelayTransport.over(connection, quick);
  }
}
