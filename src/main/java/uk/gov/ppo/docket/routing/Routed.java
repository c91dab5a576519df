package uk.gov.ppo.docket.routing;

import uk.gov.ppo.docket.casework.Priority;
import uk.gov.ppo.docket.casework.RequestKind;

/**
 * What the rules say of a request.
 *
 * @param kind what it is
 * @param team who gets it
 * @param priority how urgent
 * @param rule the id of the rule that spoke
 * @param reason its reason, for an officer to read
 * @param evidence the words it found and the sender's sentences they stand in; empty of a rule that
 *     always matches
 */
public record Routed(
    RequestKind kind, String team, Priority priority, String rule, String reason, String evidence) {
  /** What a rule says before it has seen a request. */
  Routed(RequestKind kind, String team, Priority priority, String rule, String reason) {
    this(kind, team, priority, rule, reason, "");
  }

  /** The same of a request in which it found this. */
  Routed on(String found) {
    return new Routed(kind, team, priority, rule, reason, found);
  }
}
