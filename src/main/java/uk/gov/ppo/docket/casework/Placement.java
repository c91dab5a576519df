package uk.gov.ppo.docket.casework;

/**
 * Where a request went, and why.
 *
 * @param kind what it is
 * @param team who has it
 * @param priority how urgent it is
 * @param rule the id of the routing rule that spoke
 * @param reason the rule's reason, for an officer to read
 * @param evidence the words the rule found, and the sender's sentences they stand in; empty of a
 *     rule that always matches
 */
public record Placement(
    RequestKind kind, String team, Priority priority, String rule, String reason, String evidence) {
  /** A placement without evidence. */
  public Placement(RequestKind kind, String team, Priority priority, String rule, String reason) {
    this(kind, team, priority, rule, reason, "");
  }
}
