package uk.gov.ppo.docket.mail;

import java.util.Locale;

/** How a connection to a mail server is protected (RFC 8314). */
public enum Security {
  /** TLS towards any other host, in the way its port is known for; nothing on this machine. */
  AUTO,
  /** TLS from the first byte. */
  TLS,
  /** TLS before anything is said; a server that does not offer it is not spoken to. */
  STARTTLS,
  /** None. */
  PLAIN;

  /** What AUTO comes to, and every other setting as it is. */
  Security towards(String host, boolean tlsPort) {
    if (this != AUTO) {
      return this;
    }
    if (isThisMachine(host)) {
      return PLAIN;
    }
    return tlsPort ? TLS : STARTTLS;
  }

  /**
   * Whether the host is a loopback address (127.0.0.0/8, ::1) or {@code localhost}. No name is
   * looked up: what the network says about a name is no reason to speak in clear.
   */
  static boolean isThisMachine(String host) {
    String name = host.strip().toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.equals("::1")
        || name.equals("[::1]")
        || name.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }
}
