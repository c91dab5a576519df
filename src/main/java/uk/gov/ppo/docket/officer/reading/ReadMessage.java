package uk.gov.ppo.docket.officer.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.text.AttachmentText;
import uk.gov.ppo.docket.text.MessageText;

/**
 * What a page shows of a message.
 *
 * @param id its Message-ID, empty when it has none
 * @param from who it says it is from
 * @param to who it says it is to
 * @param subject its subject, empty for none
 * @param dateHeader its Date header field; null when it has none
 * @param whole all of its body
 * @param newText what its sender wrote
 * @param quoted the quoted mail, empty for none
 * @param signature the signature, empty for none
 * @param attachments what came with it
 * @param problems what could not be read, in words an officer can read
 */
public record ReadMessage(
    String id,
    String from,
    String to,
    String subject,
    @Nullable Instant dateHeader,
    String whole,
    String newText,
    String quoted,
    String signature,
    List<AttachmentText> attachments,
    List<String> problems) {

  static ReadMessage of(Message message, MessageText text) {
    return new ReadMessage(
        message.id().map(MessageId::value).orElse(""),
        inWords(message.from()),
        inWords(message.to()),
        message.subject(),
        message.date().orElse(null),
        text.text(),
        text.newText(),
        text.quoted(),
        text.signature(),
        text.attachments(),
        text.problems());
  }

  /** For a case that no message opened. */
  public static ReadMessage none() {
    return empty(List.of());
  }

  static ReadMessage unreadable() {
    return empty(List.of("This message cannot be shown. Ask an administrator for its bytes."));
  }

  private static ReadMessage empty(List<String> problems) {
    return new ReadMessage("", "", "", "", null, "", "", "", "", List.of(), problems);
  }

  /** The date its sender gave it. */
  public Optional<Instant> date() {
    return Optional.ofNullable(dateHeader);
  }

  static String inWords(List<Mailbox> mailboxes) {
    return String.join(", ", mailboxes.stream().map(ReadMessage::inWords).toList());
  }

  /** A mailbox as a person reads it, {@code Ada Lovelace <ada@example.org>}. */
  public static String inWords(Mailbox mailbox) {
    return mailbox.name().isBlank()
        ? mailbox.address()
        : "%s <%s>".formatted(mailbox.name(), mailbox.address()).strip();
  }
}
