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
 * Where messages enter from the routes. Those outside this package handle what it gives them
 * without knowing Jakarta Mail.
 */
@Component("mailDoor")
public class MailDoor {
  private final Clock clock;
  private final MailQueue queue;

  MailDoor(Clock clock, MailQueue queue) {
    this.clock = clock;
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
}
