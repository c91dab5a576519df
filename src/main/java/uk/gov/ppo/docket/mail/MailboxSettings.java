package uk.gov.ppo.docket.mail;

import java.util.Properties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox that requests arrive in.
 *
 * @param host the IMAP server
 * @param port its port; 993 speaks TLS from the start
 * @param username whose mailbox
 * @param password the password; empty when a file holds it
 * @param passwordFile a file whose first line is the password; empty when there is none
 * @param folder where messages arrive
 * @param processed where they move once they are safe in the database
 * @param security how the connection is protected
 */
@ConfigurationProperties("docket.mailbox")
public record MailboxSettings(
    @DefaultValue("127.0.0.1") String host,
    @DefaultValue("143") int port,
    @DefaultValue("") String username,
    @DefaultValue("") String password,
    @DefaultValue("") String passwordFile,
    @DefaultValue("INBOX") String folder,
    @DefaultValue("Processed") String processed,
    @DefaultValue("AUTO") Security security) {
  private static final int IMAPS = 993;

  /**
   * The password, wherever it stands; empty when there is none.
   *
   * @throws IllegalStateException when two were given, or the file that is named cannot be read
   */
  public String secret() {
    return new Secret("docket.mailbox", password, passwordFile).read();
  }

  /**
   * Where and how safely to connect, in the words of Jakarta Mail.
   *
   * @throws IllegalStateException when it would speak in clear to another host without leave
   */
  public Properties connection(boolean allowPlain) {
    Properties properties = server().properties(allowPlain);
    properties.setProperty("mail.imap.folder.class", PolledFolder.class.getName());
    return properties;
  }

  MailServer server() {
    boolean tlsPort = port == IMAPS;
    return new MailServer(
        "docket.mailbox", "imap", host, port, username, security.towards(host, tlsPort));
  }

  /** Without the password: settings are printed when a start fails. */
  @Override
  public String toString() {
    return "docket.mailbox[%s:%d, %s, %s]".formatted(host, port, folder, security);
  }
}
