package uk.gov.ppo.docket.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.gov.ppo.docket.interop.RealMailServers.OFFICE;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Shows that the servers themselves do what the tests of Docket rely on. */
class RealMailServersIT {
  private static final Path MESSAGES = Path.of("src/test/interop/messages");

  @RegisterExtension static final RealMailServers SERVERS = new RealMailServers();

  @Test
  void keepsAMessageSentBySmtpForImap() throws Exception {
    Path message = MESSAGES.resolve("two-lettered-questions.eml");

    SERVERS.send("owen.pritchard@example.org", "postmaster@ppo.gov.uk", message);

    MimeMessage kept = onlyMail("postmaster@ppo.gov.uk");
    assertThat(kept.getMessageID()).isEqualTo("<monitoring-7c1@mail.example.org>");
    String body = new String(kept.getRawInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(body.stripTrailing()).isEqualToNormalizingNewlines(bodyOf(message).stripTrailing());
  }

  @Test
  void takesAMessageFromANullSender() throws Exception {
    SERVERS.send("<>", "lena.brandt@example.com", MESSAGES.resolve("null-sender.eml"));

    assertThat(onlyMail("lena.brandt@example.com").getHeader("Return-Path")).containsExactly("<>");
  }

  @Test
  void hasAFolderForWhatWasRead() {
    assertThat(SERVERS.mail(OFFICE, "Processed")).isEmpty();
  }

  @Test
  void refusesToPassMailOn() {
    Path message = MESSAGES.resolve("prose.eml");

    assertThatThrownBy(() -> SERVERS.send("a@example.org", "b@elsewhere.invalid", message))
        .hasMessageContaining("relay not permitted");
  }

  private static MimeMessage onlyMail(String address) {
    List<MimeMessage> mail =
        Patience.of(Duration.ofSeconds(10))
            .until(() -> SERVERS.mail(address, "INBOX"), found -> !found.isEmpty());
    assertThat(mail).hasSize(1);
    return mail.getFirst();
  }

  private static String bodyOf(Path message) throws Exception {
    String whole = Files.readString(message, StandardCharsets.UTF_8);
    return whole.substring(whole.indexOf("\n\n") + 2);
  }
}
