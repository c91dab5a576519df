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
import uk.gov.ppo.docket.interop.NeededProgram;
import uk.gov.ppo.docket.text.Documents;
import uk.gov.ppo.docket.text.Limits;

/**
 * Every letter in {@code src/test/resources/letters} is read as its {@code .expected.yaml} says.
 */
class LettersTest {
  private static final Path FOLDER = Path.of("src/test/resources/letters");
  private static final Documents DOCUMENTS = Documents.inProcess(Limits.DEFAULT);
  private static final String SCAN = "scanned-letter.pdf";
  private static final String EXPECTED = ".expected.yaml";

  @TestFactory
  Stream<DynamicTest> readsAsExpected() {
    return letters().stream()
        .map(letter -> dynamicTest(letter.getFileName().toString(), () -> check(letter)));
  }

  @Test
  void everyLetterHasItsExpectation() {
    assertThat(letters()).hasSizeGreaterThanOrEqualTo(30);
    assertThat(letters()).allSatisfy(letter -> assertThat(expectationOf(letter)).exists());
    assertThat(files(true)).hasSameSizeAs(letters());
  }

  @Test
  void readsEveryKindOfFileAnOfficeKeeps() {
    assertThat(letters())
        .extracting(letter -> letter.toString().replaceAll(".*\\.", ""))
        .contains("txt", "html", "eml", "docx", "doc", "odt", "rtf", "pdf");
  }

  @Test
  void readsALetterThatOutlookKeptAndOneThatIsAttachedToIt() throws IOException {
    String letter = Files.readString(FOLDER.resolve("q-and-a-with-numbers.txt"));
    byte[] alone = LetterDocuments.msg("Our response", letter, "", new byte[0]);
    assertThat(LetterFile.read(DOCUMENTS, alone, "kept.msg").pairs()).hasSize(3);
    byte[] attached =
        LetterDocuments.msg(
            "FOI 498", "Please see attached.", "response.docx", LetterDocuments.docx(letter));
    ReadLetter read = LetterFile.read(DOCUMENTS, attached, "kept.msg");
    assertThat(read.pairs()).hasSize(3);
    assertThat(read.reference()).isEqualTo("FOI 498");
  }

  private static void check(Path letter) throws IOException {
    String name = letter.getFileName().toString();
    if (name.equals(SCAN)) {
      NeededProgram.of("tesseract-ocr", "/usr/bin/tesseract", "/usr/local/bin/tesseract").orSkip();
    }
    ReadLetter read = LetterFile.read(DOCUMENTS, Files.readAllBytes(letter), name);
    Map<String, Object> expected = new Yaml().load(Files.readString(expectationOf(letter)));
    assertThat(read.reference()).isEqualTo(expected.get("reference"));
    assertThat(read.received()).isEqualTo(date(expected.getOrDefault("received", "")));
    assertThat(read.answered()).isEqualTo(date(expected.getOrDefault("answered", "")));
    if (expected.containsKey("act")) {
      assertThat(read.act()).isEqualTo(expected.get("act"));
    }
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> pairs =
        (List<Map<String, Object>>) expected.getOrDefault("pairs", List.of());
    List<Precedent> precedents = read.precedents(name);
    assertThat(precedents).as("%s", precedents).hasSameSizeAs(pairs);
    if (expected.get("without") instanceof List<?> personal) {
      personal.forEach(words -> assertThat(precedents.toString()).doesNotContain("" + words));
    }
    for (int i = 0; i < pairs.size(); i++) {
      check(precedents.get(i), pairs.get(i));
    }
  }

  private static void check(Precedent precedent, Map<String, Object> expected) {
    if (expected.containsKey("question")) {
      assertThat(precedent.question())
          .isEqualToNormalizingWhitespace(expected.get("question").toString());
    } else { // a scan: a letter may be misread
      assertThat(precedent.question()).startsWith(expected.getOrDefault("begins", "?").toString());
    }
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
    return files(false);
  }

  private static List<Path> files(boolean expectations) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(EXPECTED) == expectations)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path expectationOf(Path letter) {
    String name = letter.getFileName().toString();
    return letter.resolveSibling(name.substring(0, name.lastIndexOf('.')) + EXPECTED);
  }
}
