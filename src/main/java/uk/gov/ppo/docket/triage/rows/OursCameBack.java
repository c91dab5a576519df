package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;
import uk.gov.ppo.docket.mail.MessageId;

/**
 * Row 1: the Message-ID is one that we made: our own message, forwarded or looped.
 *
 * <p>Source: RFC 5322 section 3.6.4, an identifier belongs to one message. Seen in: osTicket,
 * Zammad.
 */
final class OursCameBack extends Row {
  OursCameBack() {
    super(1, "ours-came-back", Verdict.OURS, "This is a message we sent; it came back");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return seen.message().id().filter(seen::sentByUs).map(MessageId::inBrackets);
  }
}
