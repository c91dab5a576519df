package uk.gov.ppo.docket.text;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.text.reply.ReplyContext;
import uk.gov.ppo.docket.text.reply.ReplyText;

/** Reads the words of messages and of what is attached to them, within limits. */
public final class TextReader {
  private final Limits limits;
  private final Documents documents;
  private final MessageReader inner;

  /**
   * A reader of messages.
   *
   * @param documents what reads the attachments
   */
  public TextReader(Limits limits, Documents documents) {
    this.limits = limits;
    this.documents = documents;
    this.inner = new MessageReader(limits.reading());
  }

  /** Reads a message's body and attachments; what cannot be read becomes a problem. */
  public MessageText read(Message message) {
    return read(message, 0, new Allowance(limits));
  }

  /**
   * Reads a message that was attached to others.
   *
   * @param depth how many messages it is inside of
   * @param left what the outermost message has left of its limits
   */
  MessageText read(Message message, int depth, Allowance left) {
    MessageBody body = MessageBody.of(SignedContent.opened(message.parts(), inner), limits);
    AttachmentReader attachments = new AttachmentReader(this, body.text(), depth, left);
    body.attachments().forEach(attachments::read);
    List<String> overLimit = new ArrayList<>(body.overLimit());
    overLimit.addAll(attachments.overLimit());
    List<String> problems = new ArrayList<>(message.problems());
    problems.addAll(body.overLimit());
    problems.addAll(attachments.problems());
    String words = body.text().isEmpty() ? attachments.bodyInside() : body.text();
    return text(words, message, attachments.texts(), problems, overLimit);
  }

  private static MessageText text(
      String words,
      Message message,
      List<AttachmentText> attachments,
      List<String> problems,
      List<String> overLimit) {
    ReplyText reply = ReplyText.of(words, context(message));
    return new MessageText(
        words,
        reply.newText(),
        reply.quoted(),
        reply.signature(),
        Language.of(reply.newText().isEmpty() ? words : reply.newText()),
        attachments,
        problems,
        overLimit);
  }

  Documents documents() {
    return documents;
  }

  MessageReader inner() {
    return inner;
  }

  private static ReplyContext context(Message message) {
    String sender = message.from().stream().map(Mailbox::name).findFirst().orElse("");
    boolean namesEarlier = !message.inReplyTo().isEmpty() || !message.references().isEmpty();
    return ReplyContext.of(message.subject(), namesEarlier, sender);
  }
}
