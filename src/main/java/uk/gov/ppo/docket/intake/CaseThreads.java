package uk.gov.ppo.docket.intake;

import java.util.Locale;
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
    return cases.ofRequester(sender.address()).stream()
        .filter(aCase -> names(subject, aCase))
        .mapToLong(Case::id)
        .findFirst();
  }

  // FOI 54 must not be found in FOI 543
  private static boolean names(String subject, Case aCase) {
    String words = subject.toLowerCase(Locale.ROOT);
    String reference = aCase.reference().toLowerCase(Locale.ROOT);
    for (int at = words.indexOf(reference); at >= 0; at = words.indexOf(reference, at + 1)) {
      int end = at + reference.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
      boolean ends = end == words.length() || !Character.isLetterOrDigit(words.charAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean sentByUs(MessageId id) {
    return cases.wrote(id);
  }
}
