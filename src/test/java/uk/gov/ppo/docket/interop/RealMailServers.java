package uk.gov.ppo.docket.interop;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Exim taking mail by SMTP and Dovecot keeping it for IMAP, both from Debian, on free ports of
 * loopback; started before the first test of a class and stopped after its last. Where one of them
 * is missing each test says so and is skipped, see {@link NeededProgram}.
 *
 * <pre>{@code
 * @RegisterExtension static final RealMailServers SERVERS = new RealMailServers();
 * }</pre>
 */
public final class RealMailServers implements BeforeEachCallback, AfterAllCallback {
  /** The office's address, as the servers know it. */
  public static final String OFFICE = "mail@ppo.gov.uk";

  /** Every mailbox has the same password: the servers live for one test class, on loopback. */
  public static final String PASSWORD = "secret";

  private static final String SCRIPT = "src/test/interop/mail-servers.sh";
  private static final List<NeededProgram> PROGRAMS =
      List.of(
          NeededProgram.of("dovecot-imapd", "/usr/lib/dovecot/imap"),
          NeededProgram.of("dovecot-lmtpd", "/usr/lib/dovecot/lmtp"),
          NeededProgram.of("exim4-daemon-light", "/usr/sbin/exim4"),
          NeededProgram.of("swaks", "/usr/bin/swaks"));

  private final int smtpPort = freePort();
  private final int imapPort = freePort();
  private final int lmtpPort = freePort();
  private final Map<String, String> settings;
  private final List<Path> started = new ArrayList<>();

  /** Servers with the usual few mailboxes. */
  public RealMailServers() {
    this(Map.of());
  }

  /**
   * Servers with more to them.
   *
   * @param settings further variables of the script, such as DOCKET_TEST_USERS
   */
  public RealMailServers(Map<String, String> settings) {
    this.settings = settings;
  }

  public int smtpPort() {
    return smtpPort;
  }

  public int imapPort() {
    return imapPort;
  }

  public int lmtpPort() {
    return lmtpPort;
  }

  /** How many messages Exim has taken and not handed on yet. */
  public int queued() {
    return Integer.parseInt(run(List.of(SCRIPT, "queue", started.getFirst().toString())).strip());
  }

  /** Where Dovecot keeps a folder of a user, as files. */
  public Path maildir(String user, String folder) {
    Path inbox = started.getFirst().resolve("mail").resolve(user).resolve("Maildir");
    return folder.equals("INBOX") ? inbox : inbox.resolve("." + folder);
  }

  /** The IMAP user name of an address: the part before the @. */
  public static String user(String address) {
    return address.substring(0, address.indexOf('@'));
  }

  /**
   * Sends a message by SMTP, its bytes as they are.
   *
   * @param reversePath the envelope's sender, {@code <>} for none (RFC 5321 section 4.5.5)
   */
  public void send(String reversePath, String recipient, Path message) {
    run(
        List.of(
            "/usr/bin/swaks",
            "--silent",
            "1",
            "--server",
            "127.0.0.1",
            "--port",
            String.valueOf(smtpPort),
            "--from",
            reversePath,
            "--to",
            recipient,
            "--data",
            "@" + message));
  }

  /** The messages in a folder of an address's mailbox, in order of arrival, read to their end. */
  public List<MimeMessage> mail(String address, String folder) {
    return Imap.read(imapPort, user(address), PASSWORD, folder);
  }

  @Override
  public void beforeEach(ExtensionContext test) throws IOException {
    PROGRAMS.forEach(NeededProgram::orSkip);
    Assumptions.assumeTrue(
        "root".equals(System.getProperty("user.name")), "Exim and Dovecot are started as root");
    if (started.isEmpty()) {
      started.add(Files.createTempDirectory("docket-mail-servers"));
      run(List.of(SCRIPT, "start", started.getFirst().toString()));
    }
  }

  @Override
  public void afterAll(ExtensionContext tests) throws IOException {
    for (Path folder : started) {
      run(List.of(SCRIPT, "stop", folder.toString()));
      run(List.of("rm", "-rf", folder.toString()));
    }
    started.clear();
  }

  private String run(List<String> command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().putAll(settings);
      builder.environment().putAll(ports());
      Path output = Files.createTempFile("docket-", ".out");
      int exit = builder.redirectOutput(output.toFile()).start().waitFor();
      String said = Files.readString(output);
      Files.delete(output);
      if (exit != 0) {
        throw new IllegalStateException(command + " ended with " + exit + ":\n" + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted during " + command, e);
    }
  }

  private Map<String, String> ports() {
    return Map.of(
        "DOCKET_TEST_SMTP_PORT", String.valueOf(smtpPort),
        "DOCKET_TEST_IMAP_PORT", String.valueOf(imapPort),
        "DOCKET_TEST_LMTP_PORT", String.valueOf(lmtpPort));
  }

  /** A port of loopback that nobody listens on just now. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
