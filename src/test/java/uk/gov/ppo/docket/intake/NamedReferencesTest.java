package uk.gov.ppo.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedReferencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "FOI 543",
        "RE: [FOI 543] Your request",
        "foi543",
        "Your ref FOI-543, our ref 12",
        "(Foi/543)",
      })
  void findsAReferenceHoweverItIsSpelt(String subject) {
    assertThat(new NamedReferences(subject).hold("FOI 543")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"FOI 5432", "FOI 54", "FOI request 543", "543", "NOTFOI 543", "FOI 2026/543", ""})
  void findsNoReferenceThatOnlyLooksLikeIt(String subject) {
    assertThat(new NamedReferences(subject).hold("FOI 543")).isFalse();
  }

  @Test
  void looksAtNumbersThatACaseMayBear() {
    assertThat(new NamedReferences("0207700900123 and FOI 543 of 2026").numbers())
        .containsExactly(543, 2026);
  }

  @Test
  void looksAtFewNumbersHoweverManyThereAre() {
    assertThat(new NamedReferences("1 ".repeat(50_000)).numbers()).hasSize(10);
  }
}
