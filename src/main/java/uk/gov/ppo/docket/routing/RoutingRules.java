package uk.gov.ppo.docket.routing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.gov.ppo.docket.casework.RequestKind;

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
    return route(facts, any -> true);
  }

  /**
   * What the first matching rule says among those of certain kinds; where none of these matches,
   * the last rule, which always does.
   */
  public Routed route(RoutingFacts facts, Predicate<RequestKind> kinds) {
    FactsInWords inWords = FactsInWords.of(facts);
    return rules.stream()
        .filter(rule -> kinds.test(rule.says().kind()))
        .flatMap(rule -> rule.of(inWords).stream())
        .findFirst()
        .orElseGet(() -> rules.getLast().says());
  }

  /**
   * What the rules make of some of a message's words alone, the first that matches first; none
   * where no rule of this weight finds anything in them.
   */
  public List<Routed> ofPart(String words, PartWeight weight) {
    FactsInWords inWords = FactsInWords.ofPart(words);
    return speaking(weight).flatMap(rule -> rule.of(inWords).stream()).toList();
  }

  /** What each sentence of a text shows by itself: the first rule that matches in it, if any. */
  public List<Routed> ofSentences(String text) {
    return Sentence.in(text).stream()
        .flatMap(sentence -> ofPart(sentence.text(), PartWeight.YES).stream().limit(1))
        .toList();
  }

  /** Whether this rule may tell the kind of one part of a message. */
  public boolean speaksOfParts(String rule) {
    return speaking(PartWeight.YES).anyMatch(known -> known.id().equals(rule));
  }

  private Stream<RoutingRule> speaking(PartWeight weight) {
    return rules.stream().filter(rule -> rule.speaksOfParts(weight));
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
