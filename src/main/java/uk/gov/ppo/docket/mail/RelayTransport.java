package uk.gov.ppo.docket.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.URLName;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What a sender opens and closes around each message; the connection below stays. Public because
 * Jakarta Mail makes it by the name in {@code META-INF/jakarta.providers}, where a session's {@code
 * mail.smtp.class} asks for it.
 */
public final class RelayTransport extends Transport {
  private static final String CONNECTION = "docket.relay.connection";

  private final RelayConnection connection;

  /** As Jakarta Mail asks of every provider. */
  public RelayTransport(Session session, @Nullable URLName name) {
    super(session, name);
    connection = (RelayConnection) Objects.requireNonNull(session.getProperties().get(CONNECTION));
  }

  /** These settings, for sessions whose transports all speak over this connection. */
  static Properties over(RelayConnection connection, Properties settings) {
    settings.setProperty("mail.smtp.class", RelayTransport.class.getName());
    settings.put(CONNECTION, connection);
    return settings;
  }

  @Override
  protected boolean protocolConnect(
      String host, int port, @Nullable String user, @Nullable String password)
      throws MessagingException {
    connection.open(session, host, port, user, password);
    return true;
  }

  @Override
  public void sendMessage(Message message, Address[] recipients) throws MessagingException {
    if (!(message instanceof FinalBytes finished)) {
      throw new MessagingException("only a finished message leaves here");
    }
    connection.send(session, finished);
  }
}
