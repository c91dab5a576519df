package uk.gov.ppo.docket.interop;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
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

  /**
   * Puts a message into the inbox, its bytes as they are.
   *
   * @return false when the server refuses such a message
   */
  static boolean append(int port, String user, String password, byte[] message) {
    try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
      store.connect("127.0.0.1", port, user, password);
      store.getFolder("INBOX").appendMessages(new Message[] {new Bytes(message)});
      return true;
    } catch (MessagingException refused) {
      return false;
    }
  }

  /** A message nobody looks into on its way. */
  private static final class Bytes extends MimeMessage {
    private final byte[] bytes;

    private Bytes(byte[] bytes) {
      super(Session.getInstance(new Properties()));
      this.bytes = bytes;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException {
      out.write(bytes);
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
