package uk.gov.ppo.docket.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.springframework.stereotype.Component;

/**
 * The mail server that takes our messages: what is given to the SMTP endpoint, and what became of
 * it. Those outside this package handle a posted message without knowing Jakarta Mail.
 */
@Component("relay")
public class Relay {
  private final Seal seal;
  private final AddressPattern sender;
  private final JournalSettings journal;
  private final RelayConnection connection;

  Relay(Seal seal, OutgoingSettings outgoing, JournalSettings journal, RelayConnection connection) {
    this.seal = seal;
    this.sender = outgoing.sender();
    this.journal = journal;
    this.connection = connection;
  }

  /**
   * A finished message for the SMTP endpoint, which sends exactly these bytes to the address in To
   * and, by the envelope alone, to the journal. For one attempt.
   *
   * @throws IllegalArgumentException when the bytes have no readable header section
   */
  public Object post(byte[] raw, long caseId) {
    try {
      return new FinalBytes(raw, sender.with(seal.token(caseId)), journal.address());
    } catch (MessagingException unreadable) {
      throw new IllegalArgumentException("not a finished message", unreadable);
    }
  }

  /** What became of a message that the endpoint could not send. */
  public Failure failureOf(Object posted, Throwable failure) {
    FinalBytes message = (FinalBytes) posted;
    SmtpAnswer answer =
        message.isRefused() ? SmtpAnswer.toMessage(message.answerCode()) : SmtpAnswer.to(failure);
    if (message.isUndecided()) {
      return new Failure(Failure.Kind.UNDECIDED, answer.inWords());
    }
    return new Failure(
        answer.isPermanent() ? Failure.Kind.REFUSED : Failure.Kind.LATER, answer.inWords());
  }

  /**
   * The server's own words when it took the message, where its queue's number for it stands; at
   * most 200 characters, no line breaks.
   */
  public String answerTo(Object posted) {
    String answer = HeaderText.clean(((FinalBytes) posted).answer()).strip();
    return answer.length() > 200 ? answer.substring(0, 200) : answer;
  }

  /** Whether the message went to its recipient alone because the server refused the journal. */
  public boolean missedJournal(Object posted) {
    return ((FinalBytes) posted).journalRefused();
  }

  /** Nothing more to send for now: the connection is closed. */
  public void rest() {
    connection.close();
  }

  /** The identifier of a message in the journal's mailbox; its body is left where it is. */
  public Optional<MessageId> identify(Message message) throws MessagingException {
    if (message instanceof IMAPMessage imap) {
      imap.setPeek(true);
    }
    String[] fields = message.getHeader("Message-ID");
    return fields == null ? Optional.empty() : MessageId.parse(fields[0]);
  }

  /**
   * Why a message was not sent, as far as anybody knows.
   *
   * @param reason words an officer can read and a log may hold: no address, no text of the server
   */
  public record Failure(Kind kind, String reason) {
    /** What may be done about it. */
    public enum Kind {
      /** The server refused it for good: 5yz (RFC 5321 section 4.2.1). */
      REFUSED,
      /** The server has not taken it, and may later. */
      LATER,
      /** All of it was written and no answer was read: the server may have taken it. */
      UNDECIDED
    }
  }
}
