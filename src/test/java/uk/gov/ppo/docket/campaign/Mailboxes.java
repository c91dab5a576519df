package uk.gov.ppo.docket.campaign;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import uk.gov.ppo.docket.interop.RealMailServers;

/** Counts and looks at messages on the IMAP server, by their header fields alone. */
record Mailboxes(int port) {

  /**
   * A message that lies in a mailbox.
   *
   * @param number X-Campaign-No; 0 without
   */
  record Lying(String messageId, String inReplyTo, int number) {}

  int count(String user, String folder) {
    return in(user, folder, Folder::getMessageCount);
  }

  List<Lying> messages(String user, String folder) {
    return in(user, folder, Mailboxes::all);
  }

  private static List<Lying> all(Folder folder) throws MessagingException {
    folder.open(Folder.READ_ONLY);
    Message[] messages = folder.getMessages();
    FetchProfile fields = new FetchProfile();
    List.of("Message-ID", "In-Reply-To", Letter.NUMBER_FIELD).forEach(fields::add);
    folder.fetch(messages, fields);
    List<Lying> lying = new ArrayList<>();
    for (Message message : messages) {
      String number = field(message, Letter.NUMBER_FIELD);
      lying.add(
          new Lying(
              field(message, "Message-ID"),
              field(message, "In-Reply-To"),
              number.isEmpty() ? 0 : Integer.parseInt(number)));
    }
    return lying;
  }

  private static String field(Message message, String name) throws MessagingException {
    String[] values = message.getHeader(name);
    return values == null ? "" : Arrays.stream(values).findFirst().orElse("").strip();
  }

  /** Looks at one folder. */
  @FunctionalInterface
  private interface Look<T> {
    T at(Folder folder) throws MessagingException;
  }

  private <T> T in(String user, String name, Look<T> look) {
    try (Store store = Session.getInstance(new Properties()).getStore("imap")) {
      store.connect("127.0.0.1", port, user, RealMailServers.PASSWORD);
      Folder folder = store.getFolder(name);
      try {
        return look.at(folder);
      } finally {
        if (folder.isOpen()) {
          folder.close(false);
        }
      }
    } catch (MessagingException e) {
      throw new IllegalStateException("cannot look into " + name + " of " + user, e);
    }
  }
}
