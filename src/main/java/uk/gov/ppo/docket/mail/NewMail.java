package uk.gov.ppo.docket.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.search.SearchTerm;
import java.io.Serial;

/**
 * The messages of a folder that are to be fetched now, as a route names them: {@code searchTerm:
 * "#newMail"}. No IMAP server knows this term, so Angus Mail asks it about each message.
 */
final class NewMail extends SearchTerm {
  @Serial private static final long serialVersionUID = 1;

  private final transient MailQueue queue;

  NewMail(MailQueue queue) {
    this.queue = queue;
  }

  @Override
  public boolean match(Message message) {
    try {
      return queue.wants(message);
    } catch (MessagingException failed) {
      throw new MailboxUnreadable(failed);
    }
  }

  /** A search term may throw nothing that is checked. */
  static final class MailboxUnreadable extends IllegalStateException {
    @Serial private static final long serialVersionUID = 1;

    MailboxUnreadable(MessagingException cause) {
      super("The mailbox cannot be read", cause);
    }
  }
}
