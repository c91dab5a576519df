package uk.gov.ppo.docket.intake;

import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.mail.Seal;
import uk.gov.ppo.docket.triage.KnownThreads;

/** What the cases know about a message's thread. */
@Component
class CaseThreads implements KnownThreads {
  /** What our seal says of mail to the office's own people. */
  private static final long OF_NO_CASE = 0;

  private final Cases cases;
  private final Seal seal;

  CaseThreads(Cases cases, Seal seal) {
    this.cases = cases;
    this.seal = seal;
  }

  /** By what the cases know of it, else by what our own seal in it says. */
  @Override
  public OptionalLong caseOfMessage(MessageId id) {
    OptionalLong known = cases.caseOf(id);
    return known.isPresent() ? known : there(seal.caseOf(id));
  }

  @Override
  public OptionalLong caseOfToken(String localPart) {
    return there(seal.caseOfToken(localPart));
  }

  // a seal outlives a database that was restored from a backup
  private OptionalLong there(OptionalLong caseId) {
    return caseId.isPresent() && cases.withId(caseId.getAsLong()).isPresent()
        ? caseId
        : OptionalLong.empty();
  }

  /**
   * Only among the sender's own cases: a stranger who quotes a reference is not let into the case.
   */
  @Override
  public OptionalLong caseOfReference(String subject, Mailbox sender) {
    NamedReferences named = new NamedReferences(subject);
    return cases.ofRequester(sender.address()).stream()
        .filter(aCase -> named.hold(aCase.reference()))
        .mapToLong(Case::id)
        .findFirst();
  }

  @Override
  public OptionalLong caseNamedIn(String subject) {
    NamedReferences named = new NamedReferences(subject);
    return named
        .numbers()
        .mapToObj(cases::numbered)
        .flatMap(Optional::stream)
        .filter(aCase -> named.hold(aCase.reference()))
        .mapToLong(Case::id)
        .findFirst();
  }

  @Override
  public boolean takesPart(long caseId, Mailbox writer) {
    return cases.ofRequester(writer.address()).stream().anyMatch(own -> own.id() == caseId);
  }

  @Override
  public boolean sentByUs(MessageId id) {
    return seal.made(id) || cases.wrote(id);
  }

  @Override
  public boolean remindedOurs(MessageId id) {
    OptionalLong caseId = seal.caseOf(id);
    return caseId.isPresent() && caseId.getAsLong() == OF_NO_CASE;
  }
}
