package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Row 2: the same message was taken before, from another folder or another mailbox, or because it
 * was sent to us twice (To and Bcc). The ledger knows, by Message-ID and content.
 *
 * <p>Source: RFC 5322 section 3.6.4; IMAP may fetch a message again (RFC 3501 section 2.3.1.1).
 * Seen in: osTicket, FreeScout.
 */
final class SecondCopy extends Row {
  SecondCopy() {
    super(2, "second-copy", Verdict.COPY, "The same message was taken before");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    OptionalLong earlier = seen.copyOf();
    return earlier.isPresent()
        ? Optional.of("the same as no. " + earlier.getAsLong())
        : Optional.empty();
  }
}
