package uk.gov.ppo.docket.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LanguageTest {
  @Test
  void knowsWelsh() {
    assertThat(
            Language.of(
                "Faint o gychod sydd gan yr ymddiriedolaeth, a beth yw'r gost bob blwyddyn?"))
        .isEqualTo("cy");
  }

  @Test
  void knowsEnglish() {
    assertThat(Language.of("How many boats does the trust have, and what do they cost?"))
        .isEqualTo("en");
  }

  @Test
  void isNotMisledByPlaceNames() {
    assertThat(Language.of("Please list all boats at Pen-y-bont ar Ogwr and Y Bala."))
        .isEqualTo("en");
  }

  @Test
  void takesNothingForEnglish() {
    assertThat(Language.of("")).isEqualTo("en");
  }
}
