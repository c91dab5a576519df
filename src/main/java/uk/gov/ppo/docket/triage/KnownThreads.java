package uk.gov.ppo.docket.triage;

import java.util.OptionalLong;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.MessageId;

/** What is known of earlier messages and their cases. */
public interface KnownThreads {
  /** Knows nothing: a message looked at by itself. */
  KnownThreads NONE =
      new KnownThreads() {
        @Override
        public OptionalLong caseOfMessage(MessageId id) {
          return OptionalLong.empty();
        }

        @Override
        public OptionalLong caseOfReference(String subject, Mailbox sender) {
          return OptionalLong.empty();
        }

        @Override
        public OptionalLong caseNamedIn(String subject) {
          return OptionalLong.empty();
        }

        @Override
        public boolean takesPart(long caseId, Mailbox writer) {
          return false;
        }

        @Override
        public boolean sentByUs(MessageId id) {
          return false;
        }
      };

  /** The case that a message, received or sent, belongs to. */
  OptionalLong caseOfMessage(MessageId id);

  /** The case whose signed token stands in this local part of an address; nothing without one. */
  default OptionalLong caseOfToken(String localPart) {
    return OptionalLong.empty();
  }

  /**
   * The case whose reference stands in a subject, where this sender is its requester. A stranger
   * who quotes a reference is let into no case.
   */
  OptionalLong caseOfReference(String subject, Mailbox sender);

  /** The case whose reference stands in a subject, whoever its requester is. */
  OptionalLong caseNamedIn(String subject);

  /**
   * Whether this address is known in the case: its requester's, or of somebody whose message was
   * filed there.
   */
  boolean takesPart(long caseId, Mailbox writer);

  /** Whether we wrote the message with this identifier. */
  boolean sentByUs(MessageId id);

  /** Whether we wrote it to one of our own people: a reminder, which belongs to no case. */
  default boolean remindedOurs(MessageId id) {
    return false;
  }
}
