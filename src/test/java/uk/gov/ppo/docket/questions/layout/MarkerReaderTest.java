package uk.gov.ppo.docket.questions.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkerReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. How | 1. | 1",
        "12) How | 12) | 12",
        "(3) How | (3) | 3",
        "4.How | 4. | 4",
        "2a) How | 2a) | 1",
        "1.2 How | 1.2 | 2",
        "1.2.3. how | 1.2.3. | 3",
        "b) how | b) | 2",
        "(c) how | (c) | 3",
        "D. How | D. | 4",
        "Q5 How | Q5 | 5",
        "Question 6: how | Question 6: | 6",
        "Question two - how | Question two - | 2",
        "Cwestiwn 3: faint | Cwestiwn 3: | 3",
        "• how | • | 0",
        "- how | - | 0",
        "o how | o | 0",
        "❖ how | ❖ | 0",
        "1/ how | 1/ | 1",
        "2, How | 2, | 2",
        "3- how | 3- | 3",
        "4 - how | 4 - | 4",
        "5 ) how | 5 ) | 5",
        "6; how | 6; | 6",
        "a- how | a- | 1",
        "b / how | b / | 2",
        "C.) how | C.) | 3",
        "No. 7 how | No. 7 | 7",
        "#8 how | #8 | 8",
        "q9 how | q9 | 9",
        "1b how | 1b | 2",
        "2(c) how | 2(c) | 3",
        "3.d how | 3.d | 4",
        "A5 how | A5 | 5",
        "⑥ how | ⑥ | 6"
      })
  void readsMarkers(String text, String label, int ordinal) {
    Marker marker = MarkerReader.any(text, 0, text.length());
    assertThat(marker.label(text)).isEqualTo(label);
    assertThat(marker.ordinal()).isEqualTo(ordinal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10:30 am",
        "2019. A year",
        "e.g. this",
        "i.e. that",
        "on the day",
        "Questions remain",
        "Quite so",
        "-5 degrees",
        "12 months",
        "3rd floor",
        "(see below)",
        "1/2 of it",
        "1,000 people",
        "2nd class",
        "e-mail me",
        "I saw it",
        "number of cars"
      })
  void seesNoneWhereThereIsNone(String text) {
    assertThat(MarkerReader.any(text, 0, text.length()).isNone()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"iv), 4", "(ii), 2", "x., 10"})
  void readsRomanNumbers(String label, int value) {
    String text = label + " how";
    assertThat(MarkerReader.any(text, 0, text.length()).roman()).isEqualTo(value);
  }
}
