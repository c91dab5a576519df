package uk.gov.ppo.docket.routing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The admins' rules in order; the first that matches decides. */
public final class RoutingRules {
  private final List<RoutingRule> rules;

  RoutingRules(List<RoutingRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /**
   * Reads {@code config/routing.yaml}, whose own comments describe its form.
   *
   * @throws RoutingRulesInvalid naming every problem with file, line, rule and cure
   */
  public static RoutingRules read(Path file) {
    return new RoutingRules(new RoutingFile(file).rules());
  }

  /** The ids of the rules, in order. */
  public List<String> ids() {
    return rules.stream().map(RoutingRule::id).toList();
  }

  /** What the first matching rule says; the last rule of a valid file always matches. */
  public Routed route(RoutingFacts facts) {
    FactsInWords inWords = FactsInWords.of(facts);
    return rules.stream()
        .filter(rule -> rule.matches(inWords))
        .findFirst()
        .map(RoutingRule::says)
        .orElseThrow(() -> new IllegalStateException("The last rule did not match"));
  }

  /** What each rule found, in order, those after the one that decides too. */
  public List<RuleFinding> explain(RoutingFacts facts) {
    FactsInWords inWords = FactsInWords.of(facts);
    List<RuleFinding> findings = new ArrayList<>();
    boolean decided = false;
    for (RoutingRule rule : rules) {
      Condition.Finding found = rule.when().find(inWords);
      boolean decides = found.holds() && !decided;
      findings.add(new RuleFinding(rule.id(), found.holds(), decides, found.why()));
      decided |= found.holds();
    }
    return findings;
  }
}
