package uk.gov.ppo.docket.text;

import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.text.reply.ReplyContext;
import uk.gov.ppo.docket.text.reply.ReplyText;

/**
 * What a message says, in plain text. New text, signature and quoted mail together hold every line
 * of the text that has anything on it: folded, never deleted.
 *
 * @param text the whole body
 * @param newText what this sender wrote now: the body without quoted mail and signature
 * @param quoted the quoted mail, empty when there is none
 * @param signature the signature, empty when there is none
 * @param language {@code en} or {@code cy}
 * @param attachments the text of each attachment
 * @param problems what could not be read, in words an officer can read
 */
public record MessageText(
    String text,
    String newText,
    String quoted,
    String signature,
    String language,
    List<AttachmentText> attachments,
    List<String> problems) {
  public MessageText {
    attachments = List.copyOf(attachments);
    problems = List.copyOf(problems);
  }

  /** Reads a message's body and attachments; what cannot be read becomes a problem. */
  public static MessageText of(Message message) {
    return of(message, 0);
  }

  /**
   * Reads a message that was attached to others.
   *
   * @param depth how many messages it is inside of
   */
  static MessageText of(Message message, int depth) {
    MessageBody body = MessageBody.of(message.parts());
    ReplyText reply = ReplyText.of(body.text(), context(message));
    AttachmentReader attachments = new AttachmentReader(depth);
    body.attachments().forEach(attachments::read);
    List<String> problems = new ArrayList<>(message.problems());
    problems.addAll(attachments.problems());
    return new MessageText(
        body.text(),
        reply.newText(),
        reply.quoted(),
        reply.signature(),
        Language.of(reply.newText().isEmpty() ? body.text() : reply.newText()),
        attachments.texts(),
        problems);
  }

  private static ReplyContext context(Message message) {
    String sender = message.from().stream().map(Mailbox::name).findFirst().orElse("");
    boolean namesEarlier = !message.inReplyTo().isEmpty() || !message.references().isEmpty();
    return ReplyContext.of(message.subject(), namesEarlier, sender);
  }
}
