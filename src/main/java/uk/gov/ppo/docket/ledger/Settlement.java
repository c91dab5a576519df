package uk.gov.ppo.docket.ledger;

import java.util.List;

/**
 * How a message ends.
 *
 * @param fate what became of it
 * @param reason why, for an officer to read; empty when nothing needs saying
 * @param caseId the case it opened or was filed under, 0 for none
 * @param rules every rule that applied, the deciding one first
 */
public record Settlement(Fate fate, String reason, long caseId, List<MatchedRule> rules) {
  /** An end that no rule decided. */
  public Settlement(Fate fate, String reason) {
    this(fate, reason, 0, List.of());
  }

  /** The same end in a case. */
  public Settlement in(long aCase) {
    return new Settlement(fate, reason, aCase, rules);
  }
}
