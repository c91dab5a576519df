package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;
import uk.gov.ppo.docket.mail.Mailbox;

/**
 * Row 7: an answer would go to ourselves.
 *
 * <p>Source: RFC 3834 section 2, loops. Seen in: Zammad, RT, osTicket, FreeScout, Alaveteli,
 * Discourse.
 */
final class OwnAddress extends Row {
  OwnAddress() {
    super(7, "own-address", Verdict.MACHINE, "The message comes from one of our own addresses");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return seen.writer().filter(seen::isOurs).map(Mailbox::address);
  }
}
