package uk.gov.ppo.docket.interop;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Looks into mailboxes on this machine as a mail program does. */
final class Imap {
  private Imap() {}

  /**
   * The messages in a folder, in order of arrival, read to their end; the folder stays as it is.
   */
  static List<MimeMessage> read(int port, String user, String password, String folder) {
    try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
      store.connect("127.0.0.1", port, user, password);
      try (Folder opened = store.getFolder(folder)) {
        opened.open(Folder.READ_ONLY);
        return copies(opened.getMessages());
      }
    } catch (MessagingException e) {
      throw new IllegalStateException("Cannot read " + folder, e);
    }
  }

  private static List<MimeMessage> copies(Message[] messages) throws MessagingException {
    List<MimeMessage> copies = new ArrayList<>();
    for (Message message : messages) {
      copies.add(new MimeMessage((MimeMessage) message));
    }
    return copies;
  }
}
