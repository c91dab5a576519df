package uk.gov.ppo.docket.triage;

import java.util.Optional;
import java.util.OptionalLong;
import uk.gov.ppo.docket.mail.Mailbox;

/** What is known of how a message came, and of what came and went before it. */
public interface KnownTraffic {
  /** Knows nothing: the first message there ever was. */
  KnownTraffic NONE =
      new KnownTraffic() {
        @Override
        public OptionalLong copyOf() {
          return OptionalLong.empty();
        }

        @Override
        public Optional<String> overLimit(Mailbox requester) {
          return Optional.empty();
        }
      };

  /** The ledger's number of the earlier copy of this message; nothing when there is none. */
  OptionalLong copyOf();

  /** Why no further automatic acknowledgement may go to this address, in words for an officer. */
  Optional<String> overLimit(Mailbox requester);

  /** Whether the mail server had put the message into its junk folder. */
  default boolean fromJunk() {
    return false;
  }
}
