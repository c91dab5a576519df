package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;
import java.util.OptionalLong;
import uk.gov.ppo.docket.triage.rows.Threads.Link;

/**
 * Row 3: a report, and the message it speaks of is ours: that message did not arrive, was read, or
 * was complained of. It belongs beside that message.
 *
 * <p>Source: RFC 3464, RFC 8098, RFC 5965. Seen in: Zammad, Alaveteli, Discourse.
 */
final class ReportAboutOurs extends Row {
  ReportAboutOurs() {
    super(
        3,
        "report-about-our-mail",
        Verdict.REPORT,
        "A mail server or program reports on a message we sent");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return Report.in(seen)
        .flatMap(sign -> original(seen).map(link -> sign + "; " + link.evidence()));
  }

  @Override
  public OptionalLong caseOf(Circumstances seen) {
    return Threads.caseOf(original(seen));
  }

  /** The message itself, else the token in the address that the report was sent to. */
  private static Optional<Link> original(Circumstances seen) {
    return ReportedIdentifiers.in(seen.message())
        .filter(seen::sentByUs)
        .map(id -> Link.of(seen.caseOfMessage(id), "about " + id.inBrackets()))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> Threads.byToken(seen));
  }
}
