package uk.gov.ppo.docket.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/**
 * Every letter in {@code src/test/resources/letters} is read as its {@code .expected.yaml} says.
 */
class LettersTest {
  private static final Path FOLDER = Path.of("src/test/resources/letters");
  private static final String EXPECTED = ".expected.yaml";

  @TestFactory
  Stream<DynamicTest> readsAsExpected() {
    return letters().stream()
        .map(letter -> dynamicTest(letter.getFileName().toString(), () -> check(letter)));
  }

  @Test
  void everyLetterHasItsExpectation() {
    assertThat(letters()).hasSizeGreaterThanOrEqualTo(10);
    assertThat(letters()).allSatisfy(letter -> assertThat(expectationOf(letter)).exists());
    assertThat(files(EXPECTED)).hasSameSizeAs(letters());
  }

  private static void check(Path letter) throws IOException {
    ReadLetter read = LetterReader.read(Files.readString(letter));
    Map<String, Object> expected = new Yaml().load(Files.readString(expectationOf(letter)));
    assertThat(read.reference()).isEqualTo(expected.get("reference"));
    assertThat(read.received()).isEqualTo(date(expected.getOrDefault("received", "")));
    assertThat(read.answered()).isEqualTo(date(expected.getOrDefault("answered", "")));
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> pairs =
        (List<Map<String, Object>>) expected.getOrDefault("pairs", List.of());
    List<Precedent> precedents = read.precedents(letter.getFileName().toString());
    assertThat(precedents).hasSameSizeAs(pairs);
    for (int i = 0; i < pairs.size(); i++) {
      check(precedents.get(i), pairs.get(i));
    }
  }

  private static void check(Precedent precedent, Map<String, Object> expected) {
    assertThat(precedent.question())
        .isEqualToNormalizingWhitespace(expected.getOrDefault("question", "").toString());
    assertThat(spaced(precedent.answer()))
        .endsWith(spaced(expected.getOrDefault("ends", "").toString()));
    assertThat(precedent.outcome().code()).isEqualTo(expected.get("outcome"));
    assertThat(precedent.sections()).isEqualTo(expected.getOrDefault("sections", List.of()));
  }

  private static String spaced(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private static String date(Object value) {
    return value instanceof java.util.Date day
        ? day.toInstant().toString().substring(0, 10)
        : value.toString();
  }

  private static List<Path> letters() {
    return files(".txt");
  }

  private static List<Path> files(String ending) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path expectationOf(Path letter) {
    return letter.resolveSibling(letter.getFileName().toString().replace(".txt", EXPECTED));
  }
}
