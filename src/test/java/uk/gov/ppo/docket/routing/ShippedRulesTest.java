package uk.gov.ppo.docket.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import uk.gov.ppo.docket.casework.Priority;

class ShippedRulesTest {
  private static final RoutingRules RULES = RoutingRules.read(Path.of("config/routing.yaml"));

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "/routing/shipped.csv", delimiter = '|', numLinesToSkip = 1)
  void theShippedRulesSendItThere(String rule, String sender, String subject, String text) {
    var facts = new RoutingFacts(sender, subject, text, List.of());
    assertThat(RULES.route(facts).rule()).isEqualTo(rule);
  }

  @Test
  void thePressIsUrgent() {
    assertThat(
            RULES
                .route(new RoutingFacts("desk@news.bbc.co.uk", "FOI", "How many staff?", List.of()))
                .priority())
        .isEqualTo(Priority.HIGH);
  }

  @Test
  void everyRuleGivesAReason() {
    var facts = new RoutingFacts("a@b.example", "Hello", "Hello", List.of());
    assertThat(RULES.explain(facts)).hasSameSizeAs(RULES.ids()).hasSizeGreaterThan(5);
    assertThat(RULES.explain(facts)).last().matches(RuleFinding::decides);
  }
}
