package uk.gov.ppo.docket.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

/** A message that keeps the identifier it was given; Jakarta Mail would put its own. */
final class IdentifiedMessage extends MimeMessage {
  private final MessageId id;

  IdentifiedMessage(MessageId id) {
    super(MailLibrary.NO_SERVER);
    this.id = id;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id.inBrackets());
  }
}
