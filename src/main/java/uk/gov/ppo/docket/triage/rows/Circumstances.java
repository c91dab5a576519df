package uk.gov.ppo.docket.triage.rows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageId;

/** A message and what is known around it: all that a row may look at. */
public interface Circumstances {
  Message message();

  /** Whether the new text holds a request. */
  boolean asksSomething();

  /** What could not be read of the message and its attachments, in words; empty when all was. */
  List<String> problems();

  /** Whether this is an address of ours, whatever stands after a plus in it. */
  boolean isOurs(Mailbox mailbox);

  /** Our addresses, lower case. */
  List<String> ownAddresses();

  /** The earlier message that this one is a second copy of. */
  OptionalLong copyOf();

  /** Why no further automatic answer may go to this address, in words. */
  Optional<String> overLimit(Mailbox requester);

  /** Whether the mail server had put the message into the junk folder, and that counts. */
  boolean foundInJunk();

  /** Whether we wrote the message with this identifier. */
  boolean sentByUs(MessageId id);

  /** Whether we wrote the message with this identifier to one of our own people. */
  boolean remindedOurs(MessageId id);

  /** The case that a message, received or sent, belongs to. */
  OptionalLong caseOfMessage(MessageId id);

  /** The case whose signed token stands in a local part. */
  OptionalLong caseOfToken(String localPart);

  /** The case whose reference stands in a subject, where this sender is its requester. */
  OptionalLong caseOfReference(String subject, Mailbox sender);

  /** The case whose reference stands in a subject, whoever asks. */
  OptionalLong caseNamedIn(String subject);

  /** Whether this address is known in a case. */
  boolean takesPart(long caseId, Mailbox writer);

  /** A header field that the office's own configuration calls a machine's. */
  Optional<String> configuredMachineSign();

  /** A header field in which the office's own filter calls the message spam. */
  Optional<String> spamVerdict();

  /** Beginnings of subjects that the configuration adds, folded. */
  List<String> configuredBeginnings();

  /** Endings of subjects that the configuration adds, folded. */
  List<String> configuredEndings();

  /** Whether the configuration trusts this address to forward what people ask. */
  boolean isTrustedForm(Mailbox mailbox);

  /** List identifiers that the configuration calls ours, lower case. */
  List<String> configuredLists();

  /** Whether a server of this name writes our Authentication-Results. */
  boolean isOurServer(String authservId);

  /** Whether our server writes Authentication-Results without a name. */
  boolean ourServerIsUnnamed();

  /** The values of a header field. */
  default List<String> header(String name) {
    return message().header(name);
  }

  /** Who would be answered, else the first who is named as the author. */
  default Optional<Mailbox> writer() {
    return message().replyAddress().or(() -> message().from().stream().findFirst());
  }

  /** Whether the one author is a form we trust. */
  default boolean comesThroughTrustedForm() {
    return message().from().size() == 1 && isTrustedForm(message().from().get(0));
  }
}
