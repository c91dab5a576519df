package uk.gov.ppo.docket.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Folder;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoMailServerTest {
  private static final String REQUEST =
      """
      From: Someone <you@example.org>
      To: mail@ppo.gov.uk
      Subject: FOI
      MIME-Version: 1.0
      Content-Type: text/plain; charset=utf-8
      Content-Transfer-Encoding: 8bit

      Zoë asks: how many?
      .a line that begins with a dot
      """;

  private final DemoSettings settings = new DemoSettings(freePort(), freePort());
  private final DemoMailServer server = new DemoMailServer(settings);
  private final Postman postman = new Postman(settings.smtpPort());

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void keepsMailForAnybodyAndLetsThemReadIt() throws Exception {
    postman.deliver("you@example.org", "Mail@ppo.gov.uk", REQUEST.getBytes(UTF_8));

    assertThat(onlyMessageOf("mail@ppo.gov.uk").replace("\r\n", "\n"))
        .endsWith(REQUEST.stripTrailing());
  }

  @Test
  void saysWhatTheServerRefused() {
    assertThatThrownBy(() -> postman.deliver("", "not an address", REQUEST.getBytes(UTF_8)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("250");
  }

  private String onlyMessageOf(String user) throws Exception {
    try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
      store.connect("127.0.0.1", settings.imapPort(), user, "anything");
      try (Folder inbox = store.getFolder("INBOX")) {
        inbox.open(Folder.READ_ONLY);
        assertThat(inbox.getMessageCount()).isEqualTo(1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        inbox.getMessage(1).writeTo(bytes);
        return bytes.toString(UTF_8);
      }
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
