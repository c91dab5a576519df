package uk.gov.ppo.docket.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The connection to the relay, kept from one message to the next while there are more: a connection
 * for each message costs both sides more than the message.
 *
 * <p>A kept connection may have been closed at the other end. What fails on it before the message
 * was all written is tried once more on a new one; what the server may have taken never is.
 */
final class RelayConnection {
  /** Relays close a connection after some hundred messages; we do first, and politely. */
  private static final int MOST_MESSAGES = 100;

  private static final int SHUTTING_DOWN = 421;

  private record Login(String host, int port, @Nullable String user, @Nullable String password) {}

  private @Nullable RelayLine line;
  private @Nullable Login login;
  private int messages;

  /** Where the next message goes, and as whom; connects when nothing is connected. */
  synchronized void open(
      Session session, String host, int port, @Nullable String user, @Nullable String password)
      throws MessagingException {
    login = new Login(host, port, user, password);
    if (line == null) {
      connect(session);
    }
  }

  private void connect(Session session) throws MessagingException {
    RelayLine fresh = new RelayLine(session);
    Login as = Objects.requireNonNull(login);
    fresh.connect(as.host(), as.port(), as.user(), as.password());
    line = fresh;
    messages = 0;
  }

  /**
   * Sends one message.
   *
   * @throws MessagingException when the server did not take it, or nobody knows; the message does
   */
  synchronized void send(Session session, FinalBytes message) throws MessagingException {
    try {
      sendOrReconnect(session, message);
    } catch (MessagingException failure) {
      if (!onlyJournalRefused(message, failure)) {
        throw failure;
      }
      message.leaveJournalOut();
      sendOrReconnect(session, message);
    }
  }

  private void sendOrReconnect(Session session, FinalBytes message) throws MessagingException {
    boolean kept = line != null && messages > 0;
    try {
      sendOn(session, message);
    } catch (MessagingException failure) {
      boolean lost = isLost(failure);
      if (lost) {
        close();
      }
      if (message.isTaken()) {
        return; // what went wrong came after
      }
      if (!kept || !lost || message.isUndecided() || message.isRefused()) {
        throw failure;
      }
      sendOn(session, message);
    }
  }

  private void sendOn(Session session, FinalBytes message) throws MessagingException {
    if (line == null) {
      connect(session);
    }
    messages++;
    Objects.requireNonNull(line).send(message);
    if (messages >= MOST_MESSAGES) {
      close();
    }
  }

  /** The server said nothing, or that it shuts down; anything else is an answer. */
  private static boolean isLost(MessagingException failure) {
    int code = SmtpAnswer.to(failure).code();
    return code <= 0 || code == SHUTTING_DOWN;
  }

  private static boolean onlyJournalRefused(FinalBytes message, MessagingException failure) {
    List<Address> refused = refused(failure);
    return !refused.isEmpty() && refused.stream().allMatch(message::isJournal);
  }

  /** Failures hang together by next exception. */
  private static List<Address> refused(MessagingException failure) {
    List<Address> refused = new ArrayList<>();
    Exception next = failure;
    while (next instanceof MessagingException mail) {
      if (mail instanceof SMTPAddressFailedException address && address.getReturnCode() > 0) {
        refused.add(address.getAddress());
      }
      next = mail.getNextException();
    }
    return refused;
  }

  /** Ends the connection; a new one is made when it is needed. */
  synchronized void close() {
    RelayLine last = line;
    line = null;
    if (last != null) {
      try {
        last.close();
      } catch (MessagingException gone) {
        // it was to be closed, and is
      }
    }
  }
}
