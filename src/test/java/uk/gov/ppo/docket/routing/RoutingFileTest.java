package uk.gov.ppo.docket.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutingFileTest {
  private static final String REST =
      """
        - id: rest
          reason: Everything else.
          then: {kind: foi, team: desk, priority: normal}
      """;

  @TempDir Path folder;

  @Test
  void anUnknownKeyIsNamedWithTheOnesThereAre() throws IOException {
    assertThat(
            problemsOf(
                """
                rules:
                  - id: typo
                    reason: Reason.
                    whem: {any: {subject: [x1]}}
                    then: {kind: foi, team: desk, priority: normal}
                """))
        .contains(":4: rule 'typo': unknown key 'whem': use one of id, reason, parts, when, then");
  }

  @Test
  void anUnknownFieldIsNamedWithTheOnesThereAre() throws IOException {
    assertThat(problemsOf(when("{any: {body: [word]}}")))
        .contains(
            ":4: rule 'tried': unknown key 'body': use one of sender, subject, new-text,"
                + " attachments");
  }

  @Test
  void whatIsTakenBackMustBeFoundFirst() throws IOException {
    assertThat(problemsOf(when("{unless: {new-text: [if you]}}")))
        .contains(
            ":4: rule 'tried': 'unless' takes back what 'any' finds: give any, or say none"
                + " instead");
  }

  @Test
  void whatAMessageAsksIsNothingOrLeftOut() throws IOException {
    assertThat(problemsOf(when("{asks: something}")))
        .contains(":4: rule 'tried': unknown 'asks': write 'asks: nothing', or leave it out");
  }

  @Test
  void whatARuleCountsForInPartsIsOneOfThree() throws IOException {
    assertThat(
            problemsOf(
                """
                rules:
                  - id: odd
                    reason: Reason.
                    parts: some
                    then: {kind: foi, team: desk, priority: normal}
                """))
        .containsExactly(":4: rule 'odd': unknown parts 'some': use one of yes, weak, no");
  }

  @Test
  void anUnknownKindAndPriorityAreNamedWithTheOnesThereAre() throws IOException {
    assertThat(
            problemsOf(
                """
                rules:
                  - id: odd
                    reason: Reason.
                    then:
                      kind: foia
                      team: desk
                      priority: urgent
                """))
        .containsExactly(
            ":5: rule 'odd': unknown kind 'foia': use one of foi, eir, subject-access,"
                + " internal-review, complaint, other",
            ":7: rule 'odd': unknown priority 'urgent': use one of high, normal, low");
  }

  @Test
  void twoRulesOfOneIdAreNamedWithBothLines() throws IOException {
    String rule =
        """
          - id: twin
            reason: Reason.
            when: {any: {subject: [word]}}
            then: {kind: foi, team: desk, priority: normal}
        """;
    assertThat(problemsOf("rules:\n" + rule + rule + REST))
        .containsExactly(":6: rule 'twin': the id is taken by the rule on line 2: choose another");
  }

  @Test
  void whatARuleLacksIsNamed() throws IOException {
    assertThat(problemsOf("rules:\n  - id: bare\n"))
        .containsExactly(
            ":2: rule 'bare': has no reason: add 'reason:' with words for an officer",
            ":2: rule 'bare': has no 'then': say kind, team and priority");
    assertThat(problemsOf("rules:\n  - reason: Reason.\n    then: {}\n"))
        .containsExactly(
            ":2: rule '(no id)': has no id: add 'id:' with a short unique name",
            ":3: rule '(no id)': has no kind: use one of foi, eir, subject-access,"
                + " internal-review, complaint, other",
            ":3: rule '(no id)': has no priority: use one of high, normal, low",
            ":3: rule '(no id)': has no team: add 'team:' with who gets it");
  }

  @Test
  void aFileWhoseLastRuleHasAConditionIsRefused() throws IOException {
    assertThat(
            problemsOf(
                """
                rules:
                  - id: some
                    reason: Reason.
                    when: {any: {subject: [word]}}
                    then: {kind: foi, team: desk, priority: normal}
                """))
        .containsExactly(
            ":2: no rule matches always: end with a rule without 'when', so that none is left"
                + " over");
  }

  @Test
  void aRuleAfterTheOneThatAlwaysMatchesIsRefused() throws IOException {
    String late = REST.replace("rest", "late");
    assertThat(problemsOf("rules:\n" + REST + late))
        .containsExactly(
            ":5: rule 'late': is never reached: move it above 'rest', which always matches");
  }

  @Test
  void anEmptyListOrConditionIsRefused() throws IOException {
    assertThat(problemsOf(when("{any: {subject: []}}")))
        .contains(
            ":4: rule 'tried': the list of 'subject' is empty: name something, or leave it out");
    assertThat(problemsOf(when("{any: {subject: ['']}}")))
        .contains(":4: rule 'tried': a phrase of 'subject' is empty: remove or write it");
    assertThat(problemsOf(when("{}")))
        .containsExactly(
            ":4: rule 'tried': the condition asks nothing: give any, all or none, or leave 'when'"
                + " out");
    assertThat(problemsOf(when("")))
        .contains(":4: rule 'tried': expected entries such as 'any: ...' here");
    assertThat(problemsOf("rules: []"))
        .contains(":1: the list of rules is empty: name something," + " or leave it out");
    assertThat(problemsOf("")).hasSize(1).first().asString().contains("there are no rules");
  }

  @Test
  void aConditionThatAsksNothingIsNotTakenForTheLastRule() throws IOException {
    assertThat(problemsOf(when("{any: {}}")))
        .containsExactly(
            ":4: rule 'tried': the condition asks nothing: give any, all or none, or leave 'when'"
                + " out");
  }

  @Test
  void aPhraseWithoutAWordAndASenderThatIsNoneAreRefused() throws IOException {
    assertThat(problemsOf(when("{any: {subject: ['!!']}}")))
        .containsExactly(":4: rule 'tried': \"!!\" has no word in it: write letters or digits");
    assertThat(problemsOf(when("{any: {sender: [the press]}}")))
        .containsExactly(
            ":4: rule 'tried': \"the press\" is no sender: write an address (name@example.org) or"
                + " a domain (example.org)");
  }

  @Test
  void aRepeatedKeyIsRefused() throws IOException {
    assertThat(problemsOf(when("{any: {subject: [a1]}, any: {subject: [b2]}}")))
        .containsExactly(":4: rule 'tried': 'any' stands twice: put both into one");
  }

  @Test
  void everyProblemIsReportedNotOnlyTheFirst() throws IOException {
    assertThat(problemsOf(when("{any: {subject: [], body: [x1]}, some: {}}"))).hasSize(4);
  }

  @Test
  void yamlThatIsNoneIsNamedWithItsLine() throws IOException {
    assertThat(problemsOf("rules:\n  - id: a\n   reason: b\n"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith(":3: is not YAML: ");
    assertThat(problemsOf("just words")).first().asString().startsWith(":1: expected entries");
  }

  @Test
  void aMissingFileIsNamed() {
    Path nowhere = folder.resolve("nowhere.yaml");
    assertThat(problemsOf(nowhere)).first().asString().startsWith(":1: the file is missing");
  }

  @Test
  void wordsThatYamlTakesForSomethingElseStayWords() throws IOException {
    Path file = written(when("{any: {subject: [no, 2024, 12:30]}}"));
    assertThat(
            RoutingRules.read(file)
                .explain(new RoutingFacts("", "NO (2024) at 12.30", "", List.of())))
        .first()
        .extracting(RuleFinding::why)
        .isEqualTo("the subject says \"no\", \"2024\", \"12:30\"");
  }

  private static String when(String condition) {
    return """
    rules:
      - id: tried
        reason: Reason.
        when: %s
        then: {kind: foi, team: desk, priority: normal}
    """
            .formatted(condition)
        + REST;
  }

  private List<String> problemsOf(String yaml) throws IOException {
    return problemsOf(written(yaml));
  }

  /** The problems without the file's name, which each of them must begin with. */
  private static List<String> problemsOf(Path file) {
    var invalid = catchThrowableOfType(RoutingRulesInvalid.class, () -> RoutingRules.read(file));
    assertThat(invalid).isNotNull();
    assertThat(invalid.problems()).allMatch(problem -> problem.startsWith(file.toString()));
    return invalid.problems().stream()
        .map(problem -> problem.substring(file.toString().length()))
        .toList();
  }

  private Path written(String yaml) throws IOException {
    return Files.writeString(folder.resolve("routing.yaml"), yaml);
  }
}
