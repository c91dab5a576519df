package uk.gov.ppo.docket.intake;

import java.util.Optional;
import java.util.OptionalLong;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.triage.KnownTraffic;

/**
 * How a message came, and what went before it.
 *
 * @param copyOf the earlier copy of it
 * @param fromJunk whether it lay in the junk folder
 * @param limits what may still be sent to an address
 */
record Traffic(OptionalLong copyOf, boolean fromJunk, Limits limits) implements KnownTraffic {

  /** Says why no further automatic acknowledgement may go to an address. */
  interface Limits {
    Optional<String> reached(Mailbox requester);
  }

  @Override
  public Optional<String> overLimit(Mailbox requester) {
    return limits.reached(requester);
  }
}
