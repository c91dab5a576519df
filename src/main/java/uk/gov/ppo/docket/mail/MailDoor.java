package uk.gov.ppo.docket.mail;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
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
  private final MailQueue queue;

  MailDoor(Clock clock, OutgoingSettings outgoing, MailQueue queue) {
    this.clock = clock;
    this.outgoing = outgoing;
    this.queue = queue;
  }

  /**
   * Takes a message out of a mail store, byte for byte, without marking it as read.
   *
   * @throws MessagingException when the store or the connection fails; the message is still there
   */
  public FetchedMessage fetch(Message message) throws MessagingException, IOException {
    Folder folder = message.getFolder();
    boolean connected = folder == null || folder.isOpen();
    try {
      byte[] raw = bytes(message);
      boolean numbered = folder instanceof UIDFolder;
      Instant arrived = MailQueue.arrival(message, clock.instant());
      FetchedMessage fetched =
          new FetchedMessage(
              MailQueue.mailbox(folder),
              folder == null ? "" : folder.getFullName(),
              numbered ? ((UIDFolder) folder).getUIDValidity() : 0,
              numbered ? ((UIDFolder) folder).getUID(message) : 0,
              arrived,
              raw,
              queue.isHistory(message, arrived));
      queue.handed(message);
      return fetched;
    } catch (MessagingException | IOException failed) {
      if (connected) { // else it is the connection's trouble, not the message's
        queue.refused(message);
      }
      throw failed;
    }
  }

  // A store that refuses a message is reported by Angus Mail as an empty one.
  private static byte[] bytes(Message message) throws MessagingException, IOException {
    if (message instanceof IMAPMessage imap) {
      imap.setPeek(true);
    }
    ByteArrayOutputStream raw = new ByteArrayOutputStream(Math.max(1024, message.getSize()));
    message.writeTo(raw);
    if (raw.size() == 0) {
      throw new MessagingException("The mail store gave no bytes");
    }
    return raw.toByteArray();
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
}
