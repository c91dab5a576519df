package uk.gov.ppo.docket.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * A message that leaves as the bytes it was made of, and knows how far it came. Whoever sends it
 * saves it first and sets its Message-ID again, as Camel does; neither may change a letter that the
 * outbox may have to send twice.
 */
final class FinalBytes extends SMTPMessage {
  private final byte[] raw;
  private final String journal;
  private boolean journalRefused;
  private boolean wholeSent;
  private int answerCode;
  private String answer = "";

  /**
   * A message to leave once.
   *
   * @param envelopeSender MAIL FROM; {@code <>} for the null reverse-path, empty for the From
   *     address
   * @param journal an envelope recipient more, whom no header field names; empty for none
   */
  FinalBytes(byte[] raw, String envelopeSender, String journal) throws MessagingException {
    super(MailLibrary.NO_SERVER, new ByteArrayInputStream(raw));
    this.raw = raw.clone();
    this.journal = journal;
    if (!envelopeSender.isEmpty()) {
      setEnvelopeFrom(envelopeSender);
    }
  }

  @Override
  public void saveChanges() {
    // nothing may change
  }

  @Override
  public void writeTo(OutputStream out, String[] ignoreList) throws IOException {
    out.write(raw);
  }

  /** The envelope: who the message is to, and the journal unless it was refused. */
  @Override
  public Address[] getAllRecipients() throws MessagingException {
    List<Address> recipients = new ArrayList<>(List.of(super.getAllRecipients()));
    if (!journal.isEmpty() && !journalRefused) {
      recipients.add(new InternetAddress(journal));
    }
    return recipients.toArray(Address[]::new);
  }

  boolean isJournal(Address recipient) {
    return recipient instanceof InternetAddress internet
        && internet.getAddress().equalsIgnoreCase(journal);
  }

  void leaveJournalOut() {
    journalRefused = true;
  }

  boolean journalRefused() {
    return journalRefused;
  }

  /** The final dot is about to be written: from now on the server may take the message. */
  void wholeSent() {
    wholeSent = true;
  }

  /** What the server said to the final dot. */
  void answered(int code, String text) {
    answerCode = code;
    answer = text;
  }

  /** Whether the server may have taken the message, for all that was heard of it. */
  boolean isUndecided() {
    return wholeSent && !isTaken() && !isRefused();
  }

  boolean isTaken() {
    return answerCode >= 200 && answerCode < 300;
  }

  /** For good or for now. */
  boolean isRefused() {
    return answerCode >= 400 && answerCode < 600;
  }

  /** The reply code to the final dot, 0 before there is one. */
  int answerCode() {
    return answerCode;
  }

  /** The server's own words to the final dot. */
  String answer() {
    return answer;
  }
}
