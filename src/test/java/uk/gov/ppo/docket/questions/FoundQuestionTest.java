package uk.gov.ppo.docket.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoundQuestionTest {
  @Test
  void saysEachWordOfItsContextOnceAndInOrder() {
    String text = "In 2024: Prisons, by region: how many?";
    FoundQuestion question =
        new FoundQuestion(
            1,
            "",
            "how many?",
            new Span(29, 38),
            new Span(0, 0),
            List.of(new Span(9, 28), new Span(0, 8), new Span(9, 16)),
            List.of());
    assertThat(question.contextIn(text)).containsExactly("In 2024:", "Prisons, by region:");
  }
}
