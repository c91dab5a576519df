package uk.gov.ppo.docket.triage;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.MessageId;

/** Asks each thing once: several rows look at the same identifiers, and each look is a query. */
final class RememberedThreads implements KnownThreads {
  private final KnownThreads threads;
  private final Map<MessageId, OptionalLong> cases = new HashMap<>();
  private final Map<MessageId, Boolean> ours = new HashMap<>();
  private final Map<String, OptionalLong> references = new HashMap<>();
  private final Map<String, OptionalLong> named = new HashMap<>();

  RememberedThreads(KnownThreads threads) {
    this.threads = threads;
  }

  @Override
  public OptionalLong caseOfMessage(MessageId id) {
    return cases.computeIfAbsent(id, threads::caseOfMessage);
  }

  @Override
  public OptionalLong caseOfToken(String localPart) {
    return threads.caseOfToken(localPart);
  }

  @Override
  public OptionalLong caseOfReference(String subject, Mailbox sender) {
    // one message has one subject
    return references.computeIfAbsent(
        sender.comparable(), any -> threads.caseOfReference(subject, sender));
  }

  @Override
  public OptionalLong caseNamedIn(String subject) {
    return named.computeIfAbsent(subject, threads::caseNamedIn);
  }

  @Override
  public boolean takesPart(long caseId, Mailbox writer) {
    return threads.takesPart(caseId, writer);
  }

  @Override
  public boolean sentByUs(MessageId id) {
    return ours.computeIfAbsent(id, threads::sentByUs);
  }

  @Override
  public boolean remindedOurs(MessageId id) {
    return threads.remindedOurs(id);
  }
}
