package uk.gov.ppo.docket.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.CpuTime;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.text.Documents;

class LetterReaderTest {
  private static final Path LETTERS = Path.of("src/test/resources/letters");
  private static final Path FOI_542 = Path.of("../shared/seeds/foi-542-response-letter.txt");
  private static final String HEADER = "Prisons & Probation Ombudsman";

  @Test
  void findsTheTwoPairsOfFoi542() throws IOException {
    ReadLetter letter = LetterReader.read(foi542());
    assertThat(letter.reference()).isEqualTo("FOI 542");
    assertThat(letter.received()).isEqualTo("2024-03-12");
    assertThat(letter.act()).isEqualTo("Freedom of Information Act 2000");
    assertThat(letter.precedents("letter.txt"))
        .extracting(Precedent::id, Precedent::outcome)
        .containsExactly(
            tuple("FOI 542#1", Outcome.NOT_HELD), tuple("FOI 542#2", Outcome.PARTIALLY_HELD));
    assertThat(letter.pairs().getLast().answer()).endsWith("media monitoring supplier.");
  }

  @Test
  void findsTheSamePairsInTheWordFileOfFoi542() throws IOException {
    assertSamePairs(foi542(), Documents.text(LetterDocuments.docx(foi542()), "foi-542.docx"));
  }

  @Test
  void findsTheSamePairsInThePdfOfFoi542() throws IOException {
    byte[] pdf = LetterDocuments.pdf(foi542(), HEADER);
    assertSamePairs(foi542(), Documents.text(pdf, "foi-542.pdf"));
  }

  @Test
  void findsTheSamePairsInAPdfOrWordFileAsInTheText() throws IOException {
    for (String name :
        List.of(
            "two-questions-in-the-office-form.txt",
            "numbered-questions-answered-beneath.txt",
            "q-and-a-with-numbers.txt",
            "wrapped-lines-and-page-headers.txt")) {
      String text = Files.readString(LETTERS.resolve(name));
      assertSamePairs(text, Documents.text(LetterDocuments.pdf(text, HEADER), name + ".pdf"));
      assertSamePairs(text, Documents.text(LetterDocuments.docx(text), name + ".docx"));
    }
  }

  @Test
  void leavesOutTheRequestersName() throws IOException {
    ReadLetter letter =
        LetterReader.read(Files.readString(LETTERS.resolve("q-and-a-with-numbers.txt")));
    assertThat(letter.precedents("x").toString()).doesNotContain("Ms Example");
  }

  @Test
  void namesThePairsOfALetterWithoutReferenceAfterItsFile() {
    ReadLetter letter = LetterReader.read("You asked us:\nHow many?\nOur response:\nThree.");
    assertThat(letter.precedents("old letter.doc").getFirst().id()).isEqualTo("old letter.doc#1");
  }

  @Test
  void saysWhatIsMissingWhenThereIsNoAnswer() {
    assertThatThrownBy(
            () -> LetterReader.read("Dear colleague,\n\nThe office is closed on Friday."))
        .isInstanceOf(LetterUnreadable.class)
        .hasMessageContaining("no question with an answer")
        .hasMessageContaining("Our response:");
    assertThatThrownBy(() -> LetterReader.read(" \n"))
        .isInstanceOf(LetterUnreadable.class)
        .hasMessageContaining("no text");
  }

  @Test
  void readsAHugeLetterInLinearTime() {
    String text =
        "You asked us:\nHow many?\nOur response:\n" + "1. word word word, ".repeat(200_000);
    assertThat(CpuTime.of(() -> LetterReader.read(text))).isLessThan(Duration.ofSeconds(5));
  }

  private static void assertSamePairs(String text, String other) {
    List<ReadLetter.Pair> expected = LetterReader.read(text).pairs();
    List<ReadLetter.Pair> actual = LetterReader.read(other).pairs();
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat(actual.get(i).question())
          .isEqualToNormalizingWhitespace(plain(expected.get(i).question()));
      assertThat(actual.get(i).answer())
          .isEqualToNormalizingWhitespace(plain(expected.get(i).answer()));
    }
  }

  private static String plain(String text) {
    return text.replace('’', '\'');
  }

  private static String foi542() throws IOException {
    assumeTrue(Files.exists(FOI_542), FOI_542 + " is not here");
    return Files.readString(FOI_542);
  }
}
