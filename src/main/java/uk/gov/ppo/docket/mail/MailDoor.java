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
 * Where messages enter from and leave for the routes. Those outside this package handle what it
 * gives them without knowing Jakarta Mail.
 */
@Component("mailDoor")
public class MailDoor {
  private final Clock clock;
  private final OutgoingSettings outgoing;

  MailDoor(Clock clock, OutgoingSettings outgoing) {
    this.clock = clock;
    this.outgoing = outgoing;
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

  /** A finished message for the SMTP endpoint, to leave from the configured envelope sender. */
  public Object post(byte[] raw) {
    return post(raw, outgoing.envelopeSender());
  }

  /**
   * A finished message for the SMTP endpoint, which sends exactly these bytes to the address in To.
   *
   * @param envelopeSender MAIL FROM; {@code <>} for the null reverse-path, empty for the From
   *     address
   * @throws IllegalArgumentException when the bytes have no readable header section
   */
  public Object post(byte[] raw, String envelopeSender) {
    try {
      return new FinalBytes(raw, envelopeSender);
    } catch (MessagingException unreadable) {
      throw new IllegalArgumentException("not a finished message", unreadable);
    }
  }

  /** Whether trying the same bytes again would fail again: the server refused this recipient. */
  public boolean isPermanent(Throwable failure) {
    return SmtpAnswer.to(failure).isPermanent();
  }

  /** Why sending failed, in words an officer can read and a log may hold: no address, no text. */
  public String reasonOf(Throwable failure) {
    return SmtpAnswer.to(failure).inWords();
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
