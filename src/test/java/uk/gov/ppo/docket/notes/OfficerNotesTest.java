package uk.gov.ppo.docket.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.casework.RequestNote;
import uk.gov.ppo.docket.casework.RequestNoteKind;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.QuestionFinder;

class OfficerNotesTest {
  private static final String QUESTION = "How many barges were moored in 2023?\n\n";

  @Test
  void aLetterThatIsTooLongToReadSaysFirstOfAllWhereReadingEnded() {
    String text = QUESTION + "The river is wide. ".repeat(20_000) + "How many sank?";
    RequestNote first = notes(text).getFirst();
    assertThat(first.kind()).isEqualTo(RequestNoteKind.NOT_READ);
    assertThat(first.start()).isEqualTo(QuestionFinder.endOfReading(text));
    assertThat(first.end()).isEqualTo(text.length());
    assertThat(first.words()).hasSizeLessThan(500);
    assertThat(first.note()).contains("Read the rest");
  }

  @Test
  void soDoesOneOfTooManyLines() {
    assertThat(notes(QUESTION + "\n-".repeat(20_000)).getFirst().kind())
        .isEqualTo(RequestNoteKind.NOT_READ);
  }

  @Test
  void whatIsReadToItsEndDoesNot() {
    assertThat(notes(QUESTION)).isEmpty();
    assertThat(notes(QUESTION + "\n".repeat(20_000))).isEmpty();
  }

  private static List<RequestNote> notes(String text) {
    List<FoundQuestion> questions = new QuestionFinder().find(text);
    return OfficerNotes.on(text, questions, RequestKind.FOI, "en");
  }
}
