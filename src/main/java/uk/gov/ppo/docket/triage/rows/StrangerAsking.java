package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;

/**
 * Row 19, a stranger who asks: somebody unknown in a case names it and asks for something. The
 * request gets a case of its own, and a person sees first whether it belongs to the other.
 *
 * <p>Source: practice; Zammad's issue 5064.
 */
final class StrangerAsking extends Row {
  StrangerAsking() {
    super(
        19,
        "stranger-asks-about-a-case",
        Verdict.HELD,
        "Somebody who is not known in the case names it, and asks for something");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return seen.asksSomething() ? Stranger.evidence(seen) : Optional.empty();
  }
}
