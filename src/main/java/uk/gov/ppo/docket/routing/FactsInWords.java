package uk.gov.ppo.docket.routing;

import java.util.List;
import java.util.Locale;

/** The facts of one message, or of a part of one, taken apart once for all rules. */
record FactsInWords(
    String sender, Passage subject, Passage newText, List<Words> attachments, boolean asks) {
  static FactsInWords of(RoutingFacts facts) {
    return new FactsInWords(
        facts.sender().toLowerCase(Locale.ROOT),
        Passage.of(facts.subject()),
        Passage.of(facts.newText()),
        facts.attachments().stream().map(Words::of).toList(),
        facts.asks());
  }

  /** Some of a message's own words, looked at without the others. */
  static FactsInWords ofPart(String words) {
    return of(new RoutingFacts("", "", words, List.of()));
  }

  /** Whether the sender is this address, or is at this domain or one below it. */
  boolean areFrom(String addressOrDomain) {
    String wanted = addressOrDomain.toLowerCase(Locale.ROOT);
    return sender.equals(wanted)
        || (wanted.indexOf('@') < 0
            && (sender.endsWith("@" + wanted) || sender.endsWith("." + wanted)));
  }
}
