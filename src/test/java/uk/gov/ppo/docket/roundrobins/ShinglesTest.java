package uk.gov.ppo.docket.roundrobins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShinglesTest {
  private static final String ASKED =
      "How many complaints about healthcare did you receive in 2023, how many were upheld, and how"
          + " long did each take from receipt to the final report?";

  @Test
  void aTextResemblesItselfHoweverItIsLaidOut() {
    Shingles one = Shingles.of(ASKED);
    Shingles other = Shingles.of(ASKED.toUpperCase(java.util.Locale.ROOT).replace(" ", "\n  "));
    assertThat(one.resemblance(other)).isEqualTo(1);
    assertThat(one.bands()).isEqualTo(other.bands());
  }

  @Test
  void aTextWithAnotherYearStillResemblesIt() {
    Shingles one = Shingles.of(ASKED);
    Shingles other = Shingles.of(ASKED.replace("2023", "2024"));
    assertThat(one.resemblance(other)).isBetween(0.7, 0.9);
    assertThat(one.bands()).containsAnyElementsOf(other.bands());
  }

  @Test
  void anotherQuestionDoesNot() {
    Shingles other = Shingles.of("Please send the contract for the case management system.");
    assertThat(Shingles.of(ASKED).resemblance(other)).isZero();
  }

  @Test
  void nothingResemblesNothing() {
    assertThat(Shingles.of("").resemblance(Shingles.of(" \n"))).isZero();
    assertThat(List.copyOf(Shingles.of("why?").bands())).hasSize(Shingles.BANDS);
  }
}
