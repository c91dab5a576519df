package uk.gov.ppo.docket.triage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.text.MessageText;

/**
 * Each message below {@code messages/} is what the file beside it says, by the row it says. The
 * folders {@code row-NN-…} hold what row NN decides. An expectation's {@code not} names rows that
 * the message only looks like.
 */
class TriageCorpusTest {
  private static final Path MESSAGES = Path.of("src/test/resources/messages");
  private static final Set<String> OUR_ADDRESSES = Set.of("FOI@Ombudsman.example");
  private static final int FEWEST_IN_A_FOLDER = 3;
  private static final int FEWEST_IN_ALL = 80;

  private final MessageReader reader = new MessageReader(ReadingLimits.DEFAULT);
  private final Triage triage =
      new Triage(
          OUR_ADDRESSES,
          AutomaticMail.read(MESSAGES.resolve("automatic-mail.yaml")),
          new TwoCases());

  @TestFactory
  Stream<DynamicTest> everyMessageIsFoundToBeWhatIsExpected() throws IOException {
    return messages().stream()
        .map(eml -> DynamicTest.dynamicTest(MESSAGES.relativize(eml).toString(), () -> check(eml)));
  }

  @Test
  void everyRowHasAFolderThatIsWellFilled() throws IOException {
    Map<Integer, Long> filled = new TreeMap<>();
    for (Path eml : messages()) {
      rowOfFolder(eml).ifPresent(row -> filled.merge(row, 1L, Long::sum));
    }
    assertThat(filled.keySet()).containsExactlyElementsOf(rows(21));
    assertThat(filled.values()).allMatch(count -> count >= FEWEST_IN_A_FOLDER);
    assertThat(filled.values().stream().mapToLong(n -> n).sum())
        .isGreaterThanOrEqualTo(FEWEST_IN_ALL);
  }

  @Test
  void everyRowHasAMessageThatOnlyLooksLikeIt() throws IOException {
    Set<Integer> denied = new TreeSet<>();
    for (Path eml : messages()) {
      denied.addAll(notOf(expectedOf(eml)));
    }
    assertThat(denied).containsExactlyElementsOf(rows(20));
  }

  private void check(Path eml) throws IOException {
    Map<String, Object> expected = expectedOf(eml);
    Message message = reader.read(Files.readAllBytes(eml));
    boolean asks = !Request.in(MessageText.of(message)).questions().isEmpty();
    assertThat(asks).as("asks something").isEqualTo(expected.getOrDefault("asks", asks));

    Finding finding = triage.judge(message, new Content(asks, List.of()), trafficOf(expected));

    assertThat(finding.letter() + finding.deciding().row())
        .as("letter and row: %s", finding.matches())
        .isEqualTo("" + expected.get("finding") + expected.get("row"));
    assertThat(caseOf(finding)).isEqualTo(expected.getOrDefault("case", 0));
    assertThat(kindOf(finding)).isEqualTo(expected.getOrDefault("report", ""));
    assertThat(finding.matches()).startsWith(finding.deciding());
    assertThat(finding.deciding().reason()).isNotBlank();
    assertThat(finding.matches().stream().map(Match::row))
        .as("rows it only looks like: %s", finding.matches())
        .noneMatch(notOf(expected)::contains);
    rowOfFolder(eml).ifPresent(row -> assertThat(finding.deciding().row()).isEqualTo(row));
  }

  private static KnownTraffic trafficOf(Map<String, Object> expected) {
    return new KnownTraffic() {
      @Override
      public OptionalLong copyOf() {
        return expected.get("copyOf") instanceof Integer earlier
            ? OptionalLong.of(earlier)
            : OptionalLong.empty();
      }

      @Override
      public Optional<String> overLimit(Mailbox requester) {
        return expected.get("limit") instanceof String reason
            ? Optional.of(reason)
            : Optional.empty();
      }

      @Override
      public boolean fromJunk() {
        return Boolean.TRUE.equals(expected.get("junk"));
      }
    };
  }

  private static int caseOf(Finding finding) {
    return switch (finding) {
      case Finding.AboutOurMail report -> (int) report.caseId();
      case Finding.BelongsToCase followUp -> (int) followUp.caseId();
      case Finding.OursCameBack ours -> 0;
      case Finding.SecondCopy copy -> 0;
      case Finding.MachineMail machine -> 0;
      case Finding.NewCaseHeld held -> 0;
      case Finding.NewCase request -> 0;
    };
  }

  private static String kindOf(Finding finding) {
    return finding instanceof Finding.AboutOurMail report ? report.kind().name() : "";
  }

  private static Map<String, Object> expectedOf(Path eml) throws IOException {
    Path partner = Path.of(eml.toString().replaceAll("\\.eml$", ".expected.yaml"));
    assertThat(partner).as("the expectation beside the message").exists();
    Map<String, Map<String, Object>> all = new Yaml().load(Files.readString(partner));
    return requireNonNull(all.get("triage"), "expectation without triage: " + partner);
  }

  private static List<Integer> notOf(Map<String, Object> expected) {
    return expected.get("not") instanceof List<?> rows
        ? rows.stream().map(Integer.class::cast).toList()
        : List.of();
  }

  /** {@code row-06-auto-submitted} → 6. */
  private static Optional<Integer> rowOfFolder(Path eml) {
    String folder = MESSAGES.relativize(eml).getName(0).toString();
    return folder.startsWith("row-")
        ? Optional.of(Integer.valueOf(folder.substring(4, 6)))
        : Optional.empty();
  }

  private static Set<Integer> rows(int last) {
    return IntStream.rangeClosed(1, last).boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> messages() throws IOException {
    try (Stream<Path> files = Files.walk(MESSAGES)) {
      return files.filter(f -> f.toString().endsWith(".eml")).sorted().toList();
    }
  }
}
