package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;

/**
 * Row 19, a stranger who asks nothing: somebody unknown in a case names it. It is never filed
 * there; a person may do so from the tray.
 *
 * <p>Source: practice; Zammad's issue 5064.
 */
final class StrangerTelling extends Row {
  StrangerTelling() {
    super(
        19,
        "stranger-names-a-case",
        Verdict.MACHINE,
        "Somebody who is not known in the case names it, and asks for nothing");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return seen.asksSomething() ? Optional.empty() : Stranger.evidence(seen);
  }
}
