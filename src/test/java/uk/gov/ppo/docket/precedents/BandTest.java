package uk.gov.ppo.docket.precedents;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.ppo.docket.precedents.PrecedentFixtures.aPair;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {
  @ParameterizedTest
  @CsvSource({
    "1, VERY_LIKELY",
    "0.9, VERY_LIKELY",
    "0.89, LIKELY",
    "0.7, LIKELY",
    "0.69, POSSIBLE",
    "0.5, POSSIBLE",
    "0.49, WEAK",
    "0, WEAK"
  })
  void goesByConfidence(double confidence, Band band) {
    assertThat(Band.of(confidence)).isEqualTo(band);
  }

  @Test
  void offersNothingBelowEvenOdds() {
    assertThat(Band.of(0.5).isOffered()).isTrue();
    assertThat(Band.of(0.49).isOffered()).isFalse();
  }

  @Test
  void saysNothingWasFoundOnlyWhereNothingIsWorthALook() {
    assertThat(Band.nothingFound(List.of())).isTrue();
    assertThat(Band.nothingFound(List.of(hit(0.09)))).isTrue();
    assertThat(Band.nothingFound(List.of(hit(0.2)))).isFalse();
  }

  private static Hit hit(double confidence) {
    return new Hit(aPair("R#1", "How many vans?"), 1, confidence);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 0.95, about 19 in 20 like this asked the same",
    "100, 0.995, nearly all like this asked the same",
    "100, 0.2, about 4 in 20 like this asked the same",
    "100, 0.01, hardly any like this asked the same",
    "0, 0, none like this were judged"
  })
  void tellsItsRateInWords(int judged, double rate, String words) {
    assertThat(new BandRate(Band.LIKELY, judged, rate).words()).isEqualTo(words);
  }
}
