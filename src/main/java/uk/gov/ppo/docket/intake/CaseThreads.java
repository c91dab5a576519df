package uk.gov.ppo.docket.intake;

import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.triage.KnownThreads;

/** What the cases know about a message's thread. */
@Component
class CaseThreads implements KnownThreads {
  private final Cases cases;

  CaseThreads(Cases cases) {
    this.cases = cases;
  }

  @Override
  public OptionalLong caseOfMessage(MessageId id) {
    return cases.caseOf(id);
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
    return cases.wrote(id);
  }
}
