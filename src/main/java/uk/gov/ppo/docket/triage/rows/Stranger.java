package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;
import uk.gov.ppo.docket.triage.rows.Threads.Link;

/** Somebody who speaks of a case without having shown that the message belongs there. */
final class Stranger {
  private Stranger() {}

  static Optional<String> evidence(Circumstances seen) {
    return Threads.toItsCase(seen).isPresent()
        ? Optional.empty()
        : Threads.ofAnother(seen)
            .filter(link -> !Threads.takesPart(seen, link.caseId())) // row 17 speaks of those
            .map(Link::evidence);
  }
}
