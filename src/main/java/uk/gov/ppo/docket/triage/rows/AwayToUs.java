package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Row 14: the subject of an automatic reply, on a message that continues a case. Three of seven
 * real ones have no other mark.
 *
 * <p>Source: practice. Seen in: Discourse, Alaveteli.
 */
final class AwayToUs extends Row {
  AwayToUs() {
    super(14, "out-of-office-to-us", Verdict.CASE, "An automatic reply to a message of this case");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return AwaySubject.of(seen).filter(any -> Threads.toItsCase(seen).isPresent());
  }

  @Override
  public OptionalLong caseOf(Circumstances seen) {
    return Threads.caseOf(Threads.toItsCase(seen));
  }
}
