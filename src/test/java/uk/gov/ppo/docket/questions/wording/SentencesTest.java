package uk.gov.ppo.docket.questions.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.ppo.docket.questions.Span;

class SentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "I ask under the F.O.I. Act for this.",
        "How many at H.M.P. Leeds?",
        "Send costs (e.g. Travel, i.e. trains) to me.",
        "Write to Mr. J. R. Smith of Bell Ltd. today.",
        "It cost 2.5 million in No. 10 alone.",
        "See www.example.org/a.b?c=d for the list.",
        "Under s. 12 of the Act it is free.",
        "Paid to staff, contractors, etc. during the year."
      })
  void keepsOneSentenceWhole(String sentence) {
    assertThat(in(sentence)).containsExactly(sentence);
  }

  @Test
  void splitsAtStopsQuestionMarksAndClosers() {
    assertThat(in("How many? (I need a total.) Please say why. 3 were lost! Thanks"))
        .containsExactly(
            "How many?", "(I need a total.)", "Please say why.", "3 were lost!", "Thanks");
  }

  @Test
  void splitsAfterInitialsWhereASentencePlainlyBegins() {
    assertThat(in("I use the F.O.I. Please send it.")).hasSize(2);
  }

  @Test
  void splitsCarelessLowerCaseAfterAQuestionMark() {
    assertThat(in("can you say how many? also what did it cost?")).hasSize(2);
  }

  private static List<String> in(String text) {
    return Sentences.in(text, new Span(0, text.length())).stream().map(s -> s.in(text)).toList();
  }
}
