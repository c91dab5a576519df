package uk.gov.ppo.docket.mail;

import java.time.Duration;
import java.util.Properties;

/**
 * A mail server and how we speak to it.
 *
 * @param prefix the settings it comes from, for complaints
 * @param protocol {@code imap} or {@code smtp}, whatever the security: routes name no other
 * @param security TLS, STARTTLS or PLAIN
 */
record MailServer(
    String prefix, String protocol, String host, int port, String username, Security security) {
  /** A server that does not answer the door in this time is down. */
  private static final Duration CONNECT = Duration.ofSeconds(20);

  /** Long enough for a server that searches a large folder or scans a message for viruses. */
  private static final Duration READ_AND_WRITE = Duration.ofSeconds(60);

  /**
   * Where and how safely to connect, in the words of Jakarta Mail.
   *
   * @throws IllegalStateException when it would speak in clear to another host without leave
   */
  Properties properties(boolean allowPlain) {
    if (security == Security.PLAIN && !Security.isThisMachine(host) && !allowPlain) {
      throw new IllegalStateException(
          ("%s.security is PLAIN, and %s is another machine: passwords and requests would travel in"
                  + " clear. Set %s.security to AUTO, TLS or STARTTLS, or set"
                  + " docket.allow-plain-mail=true if the network itself is protected.")
              .formatted(prefix, host, prefix));
    }
    return properties();
  }

  private Properties properties() {
    Properties properties = new Properties();
    set(properties, "host", host);
    set(properties, "port", port);
    if (!username.isEmpty()) {
      set(properties, "user", username);
    }
    set(properties, "auth", !username.isEmpty());
    set(properties, "connectiontimeout", CONNECT.toMillis());
    set(properties, "timeout", READ_AND_WRITE.toMillis());
    set(properties, "writetimeout", READ_AND_WRITE.toMillis());
    protect(properties);
    // what the server says to QUIT changes nothing, and some never say it
    set(properties, "quitwait", false);
    // a message in one piece: some servers count the bytes of pieces wrongly
    set(properties, "partialfetch", false);
    return properties;
  }

  private void protect(Properties properties) {
    set(properties, "ssl.enable", security == Security.TLS);
    set(properties, "starttls.enable", security == Security.STARTTLS);
    set(properties, "starttls.required", security == Security.STARTTLS);
    set(properties, "ssl.checkserveridentity", true);
  }

  private void set(Properties properties, String name, Object value) {
    properties.setProperty("mail." + protocol + "." + name, value.toString());
  }
}
