package uk.gov.ppo.docket.casework;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * A message of a case.
 *
 * @param messageId its Message-ID, empty when it has none
 * @param role why it is there
 * @param at when it arrived or was written
 * @param inboundId the ledger's number for it, 0 for our own messages
 */
public record CaseMessage(String messageId, MessageRole role, Instant at, long inboundId) {
  /** The ledger's number for it; nothing for our own messages. */
  public OptionalLong inbound() {
    return inboundId == 0 ? OptionalLong.empty() : OptionalLong.of(inboundId);
  }
}
