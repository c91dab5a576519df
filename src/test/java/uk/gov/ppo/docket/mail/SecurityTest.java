package uk.gov.ppo.docket.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class SecurityTest {
  @ParameterizedTest
  @CsvSource({
    "AUTO,     imap.ombudsman.example, 993, TLS",
    "AUTO,     imap.ombudsman.example, 143, STARTTLS",
    "AUTO,     10.0.0.5,               143, STARTTLS",
    "AUTO,     127.0.0.1,              143, PLAIN",
    "AUTO,     127.8.8.8,              993, PLAIN",
    "AUTO,     localhost,              143, PLAIN",
    "AUTO,     LOCALHOST,              143, PLAIN",
    "AUTO,     ::1,                    143, PLAIN",
    "AUTO,     localhost.crook.example, 143, STARTTLS",
    "AUTO,     127.0.0.1.crook.example, 143, STARTTLS",
    "TLS,      127.0.0.1,              143, TLS",
    "STARTTLS, imap.ombudsman.example, 993, STARTTLS",
  })
  void protectsTheMailboxAsItsHostAndPortAsk(Security asked, String host, int port, Security used) {
    assertThat(mailbox(host, port, asked).server().security()).isEqualTo(used);
  }

  @ParameterizedTest
  @CsvSource({
    "relay.ombudsman.example, 465, TLS",
    "relay.ombudsman.example, 587, STARTTLS",
    "relay.ombudsman.example, 25,  STARTTLS",
    "127.0.0.1,               25,  PLAIN",
  })
  void protectsOutgoingMailAsItsHostAndPortAsk(String host, int port, Security used) {
    OutgoingSettings settings = new OutgoingSettings(host, port, "", "", "", "", Security.AUTO);

    assertThat(settings.server().security()).isEqualTo(used);
  }

  @Test
  void requiresTlsAndTheServersNameOnceStarttlsIsChosen() {
    Properties session =
        mailbox("imap.ombudsman.example", 143, Security.AUTO).server().properties(false);

    assertThat(session)
        .containsEntry("mail.imap.ssl.enable", "false")
        .containsEntry("mail.imap.starttls.enable", "true")
        .containsEntry("mail.imap.starttls.required", "true")
        .containsEntry("mail.imap.ssl.checkserveridentity", "true")
        .containsEntry("mail.imap.connectiontimeout", "20000")
        .containsEntry("mail.imap.timeout", "60000")
        .containsEntry("mail.imap.writetimeout", "60000");
  }

  @Test
  void speaksTlsFromTheFirstByteOnThePortForIt() {
    Properties session =
        mailbox("imap.ombudsman.example", 993, Security.AUTO).server().properties(false);

    assertThat(session)
        .containsEntry("mail.imap.ssl.enable", "true")
        .containsEntry("mail.imap.ssl.checkserveridentity", "true");
  }

  @Test
  void refusesToSpeakInClearToAnotherMachine() {
    MailServer server = mailbox("imap.ombudsman.example", 143, Security.PLAIN).server();

    assertThatThrownBy(() -> server.properties(false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("docket.mailbox.security is PLAIN")
        .hasMessageContaining("docket.allow-plain-mail=true");
    assertThat(server.properties(true).getProperty("mail.imap.starttls.enable")).isEqualTo("false");
  }

  @Test
  void readsThePasswordFromTheFileThatIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("password"), "from the file\n");

    assertThat(new Secret("docket.mailbox", "", file.toString()).read()).isEqualTo("from the file");
    assertThatThrownBy(() -> new Secret("docket.mailbox", "given", file.toString()).read())
        .hasMessageContaining("both set");
    assertThatThrownBy(() -> new Secret("docket.mailbox", "", folder + "/absent").read())
        .hasMessageContaining("docket.mailbox.password-file names");
  }

  @Test
  void neverShowsThePassword() {
    MailboxSettings settings =
        new MailboxSettings("h", 1, "u", "secret", "", "INBOX", "Processed", Security.AUTO);

    assertThat(settings.toString() + settings.server()).doesNotContain("secret");
  }

  @Test
  void isConfiguredByName() {
    Map<String, String> given =
        Map.of(
            "docket.mailbox.host", "imap.ombudsman.example",
            "docket.mailbox.port", "993",
            "docket.mailbox.password-file", "/run/secrets/imap",
            "docket.mailbox.security", "starttls");
    MailboxSettings settings =
        new Binder(new MapConfigurationPropertySource(given))
            .bind("docket.mailbox", MailboxSettings.class)
            .get();

    assertThat(settings.security()).isEqualTo(Security.STARTTLS);
    assertThat(settings.passwordFile()).isEqualTo("/run/secrets/imap");
    assertThat(settings.folder()).isEqualTo("INBOX");
    assertThat(settings.processed()).isEqualTo("Processed");
  }

  private static MailboxSettings mailbox(String host, int port, Security security) {
    return new MailboxSettings(host, port, "foi", "secret", "", "INBOX", "Processed", security);
  }
}
