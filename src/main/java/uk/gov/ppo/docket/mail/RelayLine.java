package uk.gov.ppo.docket.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * One SMTP connection. It tells a message when its final dot is written and what was answered to
 * it: an error that comes after that answer, such as a connection lost, must not hide it.
 */
final class RelayLine extends SMTPTransport {
  private @Nullable FinalBytes leaving;
  private boolean awaitsVerdict;

  RelayLine(Session session) {
    super(session, new URLName("smtp", null, -1, null, null, null));
  }

  synchronized void send(FinalBytes message) throws MessagingException {
    leaving = message;
    try {
      sendMessage(message, message.getAllRecipients());
    } finally {
      leaving = null;
      awaitsVerdict = false;
    }
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    if (leaving != null) {
      leaving.wholeSent();
      awaitsVerdict = true;
    }
    super.finishData();
  }

  @Override
  protected int readServerResponse() throws MessagingException {
    int code = super.readServerResponse();
    if (awaitsVerdict && leaving != null) {
      awaitsVerdict = false;
      leaving.answered(code, getLastServerResponse());
    }
    return code;
  }
}
