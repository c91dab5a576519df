package uk.gov.ppo.docket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {
  private static final ApplicationModules MODULES = ApplicationModules.of(Docket.class);

  @Test
  void everyArrowBetweenPackagesIsDeclaredAndNoneRunsInACircle() {
    MODULES.verify();
  }

  @Test
  void thereAreAsManyPackagesAsThePlanNames() {
    assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
        .containsExactlyInAnyOrder(
            "mail",
            "deadline",
            "clocks",
            "ledger",
            "outbox",
            "text",
            "casework",
            "triage",
            "facets",
            "questions",
            "citations",
            "notes",
            "outcomes",
            "letters",
            "precedents",
            "routing",
            "kinds",
            "reuse",
            "roundrobins",
            "judgements",
            "suggestions",
            "correspondence",
            "intake",
            "reminders",
            "officer",
            "cli",
            "demo");
  }
}
