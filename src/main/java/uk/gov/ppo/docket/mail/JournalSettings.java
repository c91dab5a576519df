package uk.gov.ppo.docket.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The journal: a mailbox of ours that gets a copy of everything we send, in the same SMTP
 * transaction. What it holds has left, whatever we heard of it.
 *
 * @param address who gets the copies; empty for no journal
 * @param host the IMAP server that has them
 * @param port its port; 993 speaks TLS from the start
 * @param username whose mailbox; empty when it is the office's own, which is read anyway
 * @param password the password; empty when a file holds it
 * @param passwordFile a file whose first line is the password; empty when there is none
 * @param security how the connection is protected
 */
@ConfigurationProperties("docket.journal")
public record JournalSettings(
    @DefaultValue("") String address,
    @DefaultValue("127.0.0.1") String host,
    @DefaultValue("143") int port,
    @DefaultValue("") String username,
    @DefaultValue("") String password,
    @DefaultValue("") String passwordFile,
    @DefaultValue("AUTO") Security security) {
  private static final int IMAPS = 993;

  /** No journal. */
  public static final JournalSettings NONE =
      new JournalSettings("", "127.0.0.1", 143, "", "", "", Security.AUTO);

  /**
   * Checks the address.
   *
   * @throws IllegalStateException when it is none, or a mailbox is named and no address
   */
  public JournalSettings {
    AddressPattern.of("docket.journal.address", address);
    if (address.isBlank() && !username.isEmpty()) {
      throw new IllegalStateException(
          "docket.journal.username is set and docket.journal.address is not: nothing would be sent"
              + " to the journal. Set the address too.");
    }
  }

  /** Whether the journal's own mailbox is read. */
  public boolean isRead() {
    return !username.isEmpty();
  }

  /**
   * The password, wherever it stands; empty when there is none.
   *
   * @throws IllegalStateException when two were given, or the file that is named cannot be read
   */
  public String secret() {
    return new Secret("docket.journal", password, passwordFile).read();
  }

  MailServer server() {
    boolean tlsPort = port == IMAPS;
    return new MailServer(
        "docket.journal", "imap", host, port, username, security.towards(host, tlsPort));
  }

  /** Without the password: settings are printed when a start fails. */
  @Override
  public String toString() {
    return "docket.journal[%s:%d, %s]".formatted(host, port, security);
  }
}
