package uk.gov.ppo.docket.mail;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.URLName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.springframework.stereotype.Component;

/**
 * Where messages enter from the routes. Those outside this package handle what it gives them
 * without knowing Jakarta Mail.
 */
@Component("mailDoor")
public class MailDoor {
  private final Clock clock;

  MailDoor(Clock clock) {
    this.clock = clock;
  }

  /**
   * Takes a message out of a mail store, byte for byte, without marking it as read.
   *
   * @throws MessagingException when the store or the connection fails; the message is still there
   */
  public FetchedMessage fetch(Message message) throws MessagingException, IOException {
    if (message instanceof IMAPMessage imap) {
      imap.setPeek(true);
    }
    ByteArrayOutputStream raw = new ByteArrayOutputStream(Math.max(1024, message.getSize()));
    message.writeTo(raw);
    Folder folder = message.getFolder();
    boolean numbered = folder instanceof UIDFolder;
    return new FetchedMessage(
        mailbox(folder),
        folder == null ? "" : folder.getFullName(),
        numbered ? ((UIDFolder) folder).getUIDValidity() : 0,
        numbered ? ((UIDFolder) folder).getUID(message) : 0,
        arrival(message),
        raw.toByteArray());
  }

  /**
   * INTERNALDATE (RFC 9051 section 2.3.3); a store without it is asked at the moment of arrival.
   */
  private Instant arrival(Message message) throws MessagingException {
    Date received = message.getReceivedDate();
    return received == null ? clock.instant() : received.toInstant();
  }

  /** Host and all: two stores may number their messages alike. */
  private static String mailbox(Folder folder) throws MessagingException {
    URLName url =
        folder == null || folder.getStore() == null ? null : folder.getStore().getURLName();
    return url == null ? "" : url.getUsername() + "@" + url.getHost();
  }
}
