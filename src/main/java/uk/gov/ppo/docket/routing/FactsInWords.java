package uk.gov.ppo.docket.routing;

import java.util.List;
import java.util.Locale;

/** The facts of one message, taken apart once for all rules. */
record FactsInWords(String sender, Words subject, Words newText, List<Words> attachments) {
  static FactsInWords of(RoutingFacts facts) {
    return new FactsInWords(
        facts.sender().toLowerCase(Locale.ROOT),
        Words.of(facts.subject()),
        Words.of(facts.newText()),
        facts.attachments().stream().map(Words::of).toList());
  }

  /** Whether the sender is this address, or is at this domain or one below it. */
  boolean areFrom(String addressOrDomain) {
    String wanted = addressOrDomain.toLowerCase(Locale.ROOT);
    return sender.equals(wanted)
        || (wanted.indexOf('@') < 0
            && (sender.endsWith("@" + wanted) || sender.endsWith("." + wanted)));
  }
}
