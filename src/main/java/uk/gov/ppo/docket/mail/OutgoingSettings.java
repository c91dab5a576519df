package uk.gov.ppo.docket.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server that takes our messages.
 *
 * @param host the SMTP server, best a relay on this machine
 * @param port its port; 465 speaks TLS from the start
 * @param username the account; empty when the server asks for none
 * @param password the password; empty when a file holds it
 * @param passwordFile a file whose first line is the password; empty when there is none
 * @param envelopeSender the address that bounces go to (MAIL FROM), best with {@code {token}} in
 *     it; empty for the From address
 * @param security how the connection is protected
 */
@ConfigurationProperties("docket.outgoing")
public record OutgoingSettings(
    @DefaultValue("127.0.0.1") String host,
    @DefaultValue("25") int port,
    @DefaultValue("") String username,
    @DefaultValue("") String password,
    @DefaultValue("") String passwordFile,
    @DefaultValue("") String envelopeSender,
    @DefaultValue("AUTO") Security security) {
  private static final int SUBMISSIONS = 465;

  /**
   * The password, wherever it stands; empty when there is none.
   *
   * @throws IllegalStateException when two were given, or the file that is named cannot be read
   */
  public String secret() {
    return new Secret("docket.outgoing", password, passwordFile).read();
  }

  AddressPattern sender() {
    return AddressPattern.of("docket.outgoing.envelope-sender", envelopeSender);
  }

  MailServer server() {
    boolean tlsPort = port == SUBMISSIONS;
    return new MailServer(
        "docket.outgoing", "smtp", host, port, username, security.towards(host, tlsPort));
  }

  /** Without the password: settings are printed when a start fails. */
  @Override
  public String toString() {
    return "docket.outgoing[%s:%d, %s]".formatted(host, port, security);
  }
}
