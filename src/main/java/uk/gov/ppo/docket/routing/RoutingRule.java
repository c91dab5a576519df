package uk.gov.ppo.docket.routing;

/**
 * One rule: what it says, and when.
 *
 * @param says what becomes of a request it decides, with the rule's id and reason
 * @param when when it matches
 */
record RoutingRule(Routed says, Condition when) {
  String id() {
    return says.rule();
  }

  boolean matches(FactsInWords facts) {
    return when.find(facts).holds();
  }
}
