package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;
import java.util.OptionalLong;
import uk.gov.ppo.docket.triage.rows.Threads.Link;

/**
 * Row 19, by reference: the requester names the case in the subject. A reference is public and can
 * be guessed, so the sender must match, and row 17 must not speak against the sender.
 *
 * <p>Source: practice; Zammad's issue 5064 shows why the sender must match.
 */
final class NamesItsReference extends Row {
  NamesItsReference() {
    super(19, "names-its-reference", Verdict.CASE, "The requester names the reference of the case");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return Threads.byReference(seen).map(Link::evidence);
  }

  @Override
  public OptionalLong caseOf(Circumstances seen) {
    return Threads.caseOf(Threads.byReference(seen));
  }
}
