package uk.gov.ppo.docket.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.ppo.docket.casework.Priority;
import uk.gov.ppo.docket.casework.RequestKind;

class RoutingRulesTest {
  @TempDir Path folder;

  @Test
  void theFirstRuleThatMatchesDecides() throws IOException {
    RoutingRules rules =
        rules(
            """
              - id: library
                reason: About books.
                when: {any: {subject: [library]}}
                then: {kind: foi, team: books, priority: low}
              - id: urgent-library
                reason: Never reached by a subject that says library.
                when: {any: {new-text: [library]}}
                then: {kind: foi, team: desk, priority: high}
            """);
    assertThat(rules.route(saying("The prison library", "Which library?")))
        .isEqualTo(
            new Routed(
                RequestKind.FOI,
                "books",
                Priority.LOW,
                "library",
                "About books.",
                "the subject says \"library\": “The prison library”"));
    assertThat(rules.route(saying("Books", "Which library?")).rule()).isEqualTo("urgent-library");
    assertThat(rules.route(saying("Books", "Which shelf?")).rule()).isEqualTo("rest");
  }

  @Test
  void everyAllIsNeededOneAnyWillDoAndNoneForbids() throws IOException {
    RoutingRules rules =
        rules(
            """
              - id: all-three
                reason: Reason.
                when:
                  any: {subject: [catering, kitchen], new-text: [meals]}
                  all: {new-text: [contract, supplier]}
                  none: {new-text: [my lunch]}
                then: {kind: foi, team: estates, priority: normal}
            """);
    assertThat(rule(rules, "Kitchen", "the contract and the supplier")).isEqualTo("all-three");
    assertThat(rule(rules, "", "meals: which supplier, what contract?")).isEqualTo("all-three");
    assertThat(rule(rules, "Kitchen", "the contract")).isEqualTo("rest");
    assertThat(rule(rules, "Laundry", "the contract and the supplier")).isEqualTo("rest");
    assertThat(rule(rules, "Kitchen", "contract, supplier, and my lunch")).isEqualTo("rest");
  }

  @Test
  void wordsMatchWholeInAnyCaseWhateverStandsBetweenThem() throws IOException {
    RoutingRules rules = ruleOn("new-text: [internal review, SAR, ombudsman]");
    assertThat(rule(rules, "", "an INTERNAL\n  review!")).isEqualTo("tried");
    assertThat(rule(rules, "", "(Internal-Review)")).isEqualTo("tried");
    assertThat(rule(rules, "", "a sar.")).isEqualTo("tried");
    assertThat(rule(rules, "", "the Ombudsman’s view")).isEqualTo("tried");
    assertThat(rule(rules, "", "SARs and sarcasm")).isEqualTo("rest");
    assertThat(rule(rules, "", "internal peer review")).isEqualTo("rest");
    assertThat(rule(rules, "", "internal reviewers")).isEqualTo("rest");
  }

  @Test
  void aSenderIsAnAddressOrADomainAndThoseBelowIt() throws IOException {
    RoutingRules rules = ruleOn("sender: [news@example.org, Paper.example]");
    assertThat(rules.route(from("news@example.org")).rule()).isEqualTo("tried");
    assertThat(rules.route(from("desk@paper.example")).rule()).isEqualTo("tried");
    assertThat(rules.route(from("desk@london.paper.example")).rule()).isEqualTo("tried");
    assertThat(rules.route(from("old-news@example.org")).rule()).isEqualTo("rest");
    assertThat(rules.route(from("desk@wallpaper.example")).rule()).isEqualTo("rest");
    assertThat(rules.route(from("paper.example@elsewhere.test")).rule()).isEqualTo("rest");
    assertThat(rules.route(from("")).rule()).isEqualTo("rest");
  }

  @Test
  void anAttachmentIsFoundByItsFileName() throws IOException {
    RoutingRules rules = ruleOn("attachments: [consent form]");
    var facts =
        new RoutingFacts("a@b.example", "", "", List.of("scan.pdf", "Consent_Form-signed.pdf"));
    assertThat(rules.route(facts).rule()).isEqualTo("tried");
  }

  @Test
  void theExplanationSaysOfEachRuleWhatItFoundOrMissed() throws IOException {
    RoutingRules rules =
        rules(
            """
              - id: missed
                reason: Reason.
                when: {all: {subject: [parking], new-text: [cars]}}
                then: {kind: foi, team: estates, priority: normal}
              - id: forbidden
                reason: Reason.
                when: {any: {subject: [review]}, none: {new-text: [how many]}}
                then: {kind: internal-review, team: reviews, priority: normal}
              - id: spoke
                reason: Reason.
                when: {any: {subject: [reviews], new-text: [how many, list]}}
                then: {kind: foi, team: desk, priority: normal}
            """);
    assertThat(rules.explain(saying("A review of reviews", "How many cars?")))
        .containsExactly(
            new RuleFinding("missed", false, false, "the subject does not say \"parking\""),
            new RuleFinding(
                "forbidden",
                false,
                false,
                "the text says \"how many\", which this rule leaves to others"),
            new RuleFinding(
                "spoke", true, true, "the subject says \"reviews\"; the text says \"how many\""),
            new RuleFinding("rest", true, false, "it always matches"));
  }

  @Test
  void aVeryLongLetterIsRoutedInNoTime() {
    RoutingRules rules = RoutingRules.read(Path.of("config/routing.yaml"));
    RoutingFacts facts =
        saying("aaaa ".repeat(1000), "internal ".repeat(200_000) + "a".repeat(500_000));
    assertTimeout(Duration.ofSeconds(2), () -> rules.route(facts));
  }

  private RoutingRules ruleOn(String any) throws IOException {
    return rules(
        """
          - id: tried
            reason: Reason.
            when: {any: {%s}}
            then: {kind: foi, team: desk, priority: normal}
        """
            .formatted(any));
  }

  private RoutingRules rules(String rules) throws IOException {
    String rest =
        """
          - id: rest
            reason: Everything else.
            then: {kind: other, team: desk, priority: normal}
        """;
    return RoutingRules.read(
        Files.writeString(folder.resolve("routing.yaml"), "rules:\n" + rules + rest));
  }

  private static String rule(RoutingRules rules, String subject, String text) {
    return rules.route(saying(subject, text)).rule();
  }

  @Test
  void aPhraseDoesNotCountInASentenceThatTakesItBack() throws IOException {
    RoutingRules rules =
        rules(
            """
              - id: review
                reason: Look again.
                when:
                  any: {new-text: [a review]}
                  unless: {new-text: [if you refuse]}
                then: {kind: internal-review, team: reviews, priority: normal}
            """);
    assertThat(rules.route(saying("", "How many? If you refuse,\nI will ask for a review.")).rule())
        .isNotEqualTo("review");
    assertThat(rules.route(saying("", "If you refuse, say so. I ask for a review.")))
        .extracting(Routed::rule, Routed::evidence)
        .containsExactly("review", "the text says \"a review\": “I ask for a review.”");
    assertThat(rules.explain(saying("", "If you refuse I ask for a review.")).getFirst().why())
        .isEqualTo("the text says \"a review\", beside words that take it back");
  }

  @Test
  void aRuleForMessagesThatAskNothingLeavesOthersAlone() throws IOException {
    RoutingRules rules =
        rules(
            """
              - id: idle
                reason: Nothing asked.
                when: {asks: nothing, none: {new-text: [request]}}
                then: {kind: other, team: enquiries, priority: low}
            """);
    assertThat(rules.route(facts("Thanks.", false)))
        .extracting(Routed::rule, Routed::evidence)
        .containsExactly("idle", "no question was found");
    assertThat(rules.route(facts("Thanks.", true)).rule()).isNotEqualTo("idle");
    assertThat(rules.route(facts("My request.", false)).rule()).isNotEqualTo("idle");
  }

  @Test
  void whatARuleCountsForInOnePartIsSaidByTheRule() throws IOException {
    RoutingRules rules =
        rules(
            """
              - id: strong
                reason: r
                when: {any: {new-text: [cell]}}
                then: {kind: complaint, team: t, priority: normal}
              - id: weak
                reason: r
                parts: weak
                when: {any: {new-text: [how many]}}
                then: {kind: foi, team: t, priority: normal}
              - id: whole
                reason: r
                parts: no
                when: {any: {new-text: [prisoner]}}
                then: {kind: complaint, team: t, priority: normal}
            """);
    String words = "How many cells? I am a prisoner in a cell.";
    assertThat(rules.ofPart(words, PartWeight.YES))
        .extracting(Routed::rule)
        .containsExactly("strong");
    assertThat(rules.ofPart(words, PartWeight.WEAK))
        .extracting(Routed::rule)
        .containsExactly("weak");
    assertThat(rules.ofSentences(words)).extracting(Routed::rule).containsExactly("strong");
    assertThat(rules.speaksOfParts("whole")).isFalse();
  }

  private static RoutingFacts facts(String text, boolean asks) {
    return new RoutingFacts("someone@example.org", "", text, List.of(), asks);
  }

  private static RoutingFacts saying(String subject, String text) {
    return new RoutingFacts("someone@example.org", subject, text, List.of());
  }

  private static RoutingFacts from(String sender) {
    return new RoutingFacts(sender, "", "", List.of());
  }
}
