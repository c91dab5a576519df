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
 */
public record Routed(
    RequestKind kind, String team, Priority priority, String rule, String reason) {}
