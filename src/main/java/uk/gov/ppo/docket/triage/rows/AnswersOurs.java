package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;
import java.util.OptionalLong;
import uk.gov.ppo.docket.triage.rows.Threads.Link;

/**
 * Row 19, by token or by message: sent to the address in one of our letters, or answering a message
 * of the case. It stands before row 12, because whoever shows our token or identifier has our
 * letter: a request for no automatic answers, a machine's address or a failed check must not open a
 * second case.
 *
 * <p>Source: RFC 5322 section 3.6.4, RFC 5233. Seen in: Zammad; RT and Alaveteli miss References.
 */
final class AnswersOurs extends Row {
  AnswersOurs() {
    super(19, "answers-our-message", Verdict.CASE, "The message answers one of a case");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return link(seen).map(Link::evidence);
  }

  @Override
  public OptionalLong caseOf(Circumstances seen) {
    return Threads.caseOf(link(seen));
  }

  private static Optional<Link> link(Circumstances seen) {
    return Threads.byToken(seen).or(() -> Threads.byMessage(seen));
  }
}
