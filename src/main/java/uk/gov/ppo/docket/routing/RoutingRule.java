package uk.gov.ppo.docket.routing;

import java.util.Optional;

/**
 * One rule: what it says, and when.
 *
 * @param says what becomes of a request it decides, with the rule's id and reason
 * @param when when it matches
 * @param parts what it counts for in a part of a message
 */
record RoutingRule(Routed says, Condition when, PartWeight parts) {
  String id() {
    return says.rule();
  }

  /** What it says of these facts, with its evidence; nothing where it does not match. */
  Optional<Routed> of(FactsInWords facts) {
    return when.holds(facts) ? Optional.of(says.on(when.find(facts).evidence())) : Optional.empty();
  }

  boolean speaksOfParts(PartWeight weight) {
    return parts == weight && !when.isAlways();
  }
}
