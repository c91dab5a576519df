package uk.gov.ppo.docket.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.ppo.docket.correspondence.LetterWords.QuestionWords;

class LetterTemplatesTest {
  private static final Path OURS = Path.of("config/letters");

  @TempDir Path folder;

  @Test
  void theAcknowledgementQuotesTheQuestionsAndStatesBothDates() {
    WrittenLetter letter =
        new LetterTemplates(new LetterSettings(OURS.toString()))
            .write(LetterForm.ACKNOWLEDGEMENT, words("How many?", "How much?"));
    assertThat(letter.subject()).startsWith("[FOI 543]");
    assertThat(letter.text())
        .contains("FOI 543", "1. How many?\n2. How much?\n", "12 March 2024", "12 April 2024");
  }

  @Test
  void theAcknowledgementAsksForNothingThatARequesterNeedNotGive() {
    WrittenLetter letter =
        new LetterTemplates(new LetterSettings(OURS.toString()))
            .write(LetterForm.ACKNOWLEDGEMENT, words("How many?"));
    assertThat(letter.text().toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("web form", "identity", "fee", "why you", "again", "must");
  }

  @Test
  void aMessageThatIsNoRequestIsPromisedNoHandlingUnderTheAct() {
    WrittenLetter letter =
        new LetterTemplates(new LetterSettings(OURS.toString()))
            .write(LetterForm.ACKNOWLEDGEMENT_OTHER, words());
    assertThat(letter.text()).doesNotContain("working days", "Freedom", "request for information");
  }

  @Test
  void theResponseTakesTheFormOfTheOfficesLetters() {
    WrittenLetter letter =
        new LetterTemplates(new LetterSettings(OURS.toString()))
            .write(LetterForm.RESPONSE, words("How many?", "How much?"));
    assertThat(letter.text())
        .containsSubsequence(
            "Reference: FOI 543",
            "12 March 2024",
            "Freedom of Information Act 2000",
            "You asked us:\n\nHow many?\n\nOur response:\n\nAnswer 1",
            "You asked us:\n\nHow much?\n\nOur response:\n\nAnswer 2",
            "How to Appeal",
            "within two months",
            "Information Commissioner");
  }

  @Test
  void everyLetterHasItsWelshTwinAndNamesTheSameThings() throws IOException {
    for (LetterForm form : LetterForm.values()) {
      String english = Files.readString(OURS.resolve(form.file(Tongue.ENGLISH)));
      String welsh = Files.readString(OURS.resolve(form.file(Tongue.WELSH)));
      assertThat(placeholders(welsh)).as(form.file()).isEqualTo(placeholders(english));
    }
  }

  @Test
  void onlyARequestUnderTheActIsPromisedTheAct() {
    LetterTemplates letters = new LetterTemplates(new LetterSettings(OURS.toString()));
    assertThat(List.of(LetterForm.values()))
        .filteredOn(form -> form.name().startsWith("ACKNOWLEDGEMENT"))
        .filteredOn(form -> form != LetterForm.ACKNOWLEDGEMENT_TOGETHER)
        .allSatisfy(
            form ->
                assertThat(letters.write(form, words("How many?")).text())
                    .doesNotContain("Freedom of Information"));
    assertThat(letters.write(LetterForm.ACKNOWLEDGEMENT_SUBJECT_ACCESS, words()).text())
        .contains("one month", "12 April 2024")
        .doesNotContain("twenty");
    assertThat(letters.write(LetterForm.ACKNOWLEDGEMENT_EIR, words()).text())
        .contains("Environmental Information Regulations 2004", "twenty working days");
  }

  @Test
  void noAcknowledgementAsksForAnythingARequesterNeedNotGive() {
    LetterTemplates letters = new LetterTemplates(new LetterSettings(OURS.toString()));
    assertThat(List.of(LetterForm.values()))
        .filteredOn(form -> form.name().startsWith("ACKNOWLEDGEMENT"))
        .allSatisfy(
            form ->
                assertThat(letters.write(form, LetterWords.sample()).text())
                    .doesNotContain("web form", "identity", "fee ", "why you", "must"));
  }

  private static List<String> placeholders(String letter) {
    return java.util.regex.Pattern.compile("\\{\\{[^}]*+}}")
        .matcher(letter)
        .results()
        .map(found -> found.group())
        .sorted()
        .toList();
  }

  @Test
  void aMisspeltPlaceholderIsNamedWithFileAndLine() throws IOException {
    for (LetterForm form : LetterForm.values()) {
      Files.copy(OURS.resolve(form.file()), folder.resolve(form.file()));
    }
    Files.writeString(folder.resolve("response.txt"), "Subject: Hello\n\nUntil {{deu}}.\n");
    assertThatThrownBy(() -> new LetterTemplates(new LetterSettings(folder.toString())))
        .hasMessageContainingAll("response.txt", "line 3", "{{deu}}");
  }

  @Test
  void aLetterWithoutASubjectIsNamed() throws IOException {
    Files.writeString(folder.resolve("acknowledgement.txt"), "Hello\n");
    assertThatThrownBy(() -> new LetterTemplates(new LetterSettings(folder.toString())))
        .hasMessageContainingAll("acknowledgement.txt", "line 1", "Subject:");
  }

  private static LetterWords words(String... questions) {
    List<QuestionWords> asked = new java.util.ArrayList<>();
    for (String question : questions) {
      asked.add(new QuestionWords(asked.size() + 1, question, "Answer " + (asked.size() + 1)));
    }
    return new LetterWords(
        "FOI 543",
        "A request",
        "Dear Ada",
        "Prisons and Probation Ombudsman",
        "mail@ppo.example",
        List.of("1 High Street"),
        "12 March 2024",
        "12 April 2024",
        !asked.isEmpty(),
        asked);
  }
}
