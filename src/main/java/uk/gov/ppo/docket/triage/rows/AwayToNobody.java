package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;

/**
 * Row 15: the subject of an automatic reply, on a message that answers nothing of ours. "Out of
 * office cover: FOI request" is a lawful subject, so a person decides.
 *
 * <p>Source: practice; nobody else holds instead of dropping.
 */
final class AwayToNobody extends Row {
  AwayToNobody() {
    super(
        15,
        "out-of-office",
        Verdict.HELD,
        "The subject is that of an automatic reply, but it answers nothing of ours");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return AwaySubject.of(seen).filter(any -> Threads.toItsCase(seen).isEmpty());
  }
}
