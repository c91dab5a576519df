package uk.gov.ppo.docket.triage;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;

/** Each message below {@code messages/} is what the file beside it says, by the row it says. */
class TriageCorpusTest {
  private static final Path MESSAGES = Path.of("src/test/resources/messages");
  private static final Set<String> OUR_ADDRESSES = Set.of("FOI@Ombudsman.example");

  private final MessageReader reader = new MessageReader(ReadingLimits.DEFAULT);
  private final Triage triage = new Triage(OUR_ADDRESSES, new TwoCases());

  @TestFactory
  Stream<DynamicTest> everyMessageIsFoundToBeWhatIsExpected() throws IOException {
    return messages().stream()
        .map(eml -> DynamicTest.dynamicTest(MESSAGES.relativize(eml).toString(), () -> check(eml)));
  }

  @Test
  void everyRowOfTheTableDecidesAtLeastOneMessage() throws IOException {
    Set<Object> decided = new TreeSet<>();
    for (Path eml : messages()) {
      decided.add(requireNonNull(expectedOf(eml).get("row")));
    }
    assertThat(decided).isEqualTo(DecisionTable.ROWS.stream().map(Row::number).collect(toSet()));
  }

  private void check(Path eml) throws IOException {
    Map<String, Object> expected = expectedOf(eml);
    boolean asks = (boolean) expected.getOrDefault("asks", true);
    Finding finding = triage.judge(reader.read(Files.readAllBytes(eml)), asks);

    assertThat(finding.letter() + finding.deciding().row())
        .as("letter and row: %s", finding.matches())
        .isEqualTo("" + expected.get("finding") + expected.get("row"));
    assertThat(caseOf(finding)).isEqualTo(expected.getOrDefault("case", 0));
    assertThat(finding.matches()).startsWith(finding.deciding());
    assertThat(finding.deciding().reason()).isNotBlank();
  }

  private static int caseOf(Finding finding) {
    return switch (finding) {
      case Finding.AboutOurMail report -> (int) report.caseId();
      case Finding.BelongsToCase followUp -> (int) followUp.caseId();
      case Finding.OursCameBack ours -> 0;
      case Finding.MachineMail machine -> 0;
      case Finding.NewCaseHeld held -> 0;
      case Finding.NewCase request -> 0;
    };
  }

  private static Map<String, Object> expectedOf(Path eml) throws IOException {
    Path partner = Path.of(eml.toString().replaceAll("\\.eml$", ".expected.yaml"));
    Map<String, Map<String, Object>> all = new Yaml().load(Files.readString(partner));
    return requireNonNull(all.get("triage"), "expectation without triage: " + partner);
  }

  private static List<Path> messages() throws IOException {
    try (Stream<Path> files = Files.walk(MESSAGES)) {
      return files.filter(f -> f.toString().endsWith(".eml")).sorted().toList();
    }
  }
}
