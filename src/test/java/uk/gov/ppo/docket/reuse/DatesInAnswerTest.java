package uk.gov.ppo.docket.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesInAnswerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "The contract expires on 31 March 2025. ~ 2025-03-31 ~ true",
        "It runs until March 2026 ~ 2026-03-31 ~ true",
        "End date: 31/03/2025 ~ 2025-03-31 ~ true",
        "It began on 1st April 2022. ~ 2022-04-01 ~ false",
        "Signed 2024-02-29 ~ 2024-02-29 ~ false",
        "We spent £4,000 in 2023/24. ~ 2024-03-31 ~ false",
        "The policy of 2021 stands. ~ 2021-12-31 ~ false",
        "Daw i ben: tan 3 Mawrth 2026 ~ 2026-03-03 ~ true"
      })
  void readsADateAndWhetherSomethingEndsThen(String answer, LocalDate date, boolean ends) {
    assertThat(DatesInAnswer.of(answer))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.date()).isEqualTo(date);
              assertThat(found.ends()).isEqualTo(ends);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"45 March 2024x", "Ref 20245", "£2,024", "A total of 2025.50", "12/2019-3"})
  void readsNoDateWhereThereIsNone(String answer) {
    assertThat(DatesInAnswer.of(answer)).isEmpty();
  }

  @Test
  void readsEachDateOnce() {
    assertThat(
            DatesInAnswer.of(
                "From 1 April 2022. It ends on 31 March 2025, with an option to 2027."))
        .extracting(DatedWords::date)
        .containsExactly(
            LocalDate.of(2022, 4, 1), LocalDate.of(2025, 3, 31), LocalDate.of(2027, 12, 31));
  }
}
