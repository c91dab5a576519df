package uk.gov.ppo.docket.precedents.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.ppo.docket.precedents.BandRate;

class RankingTest {
  private final Ranking shipped = Ranking.shipped();

  @ParameterizedTest
  @EnumSource
  void weighsEveryMeasureThatCountsAndNoOther(Known known) {
    assertThat(shipped.weightsFor(known).measures().keySet())
        .allMatch(known::tells)
        .contains(Measure.QUESTION_WORDS);
  }

  @ParameterizedTest
  @EnumSource
  void isSurerOfABetterScoreAndALargerShare(Known known) {
    Weights weights = shipped.weightsFor(known);
    assertThat(weights.confidence(2, 0.5)).isGreaterThan(weights.confidence(1, 0.5));
    assertThat(weights.confidence(2, 0.9)).isGreaterThan(weights.confidence(2, 0.5));
  }

  @Test
  void everyBandWasMeasuredAndASurerOneWasRightMoreOften() {
    List<BandRate> bands = shipped.bands();
    assertThat(bands).allMatch(band -> band.judged() > 20);
    for (int i = 1; i < bands.size(); i++) {
      assertThat(bands.get(i - 1).hitRate()).isGreaterThan(bands.get(i).hitRate());
      assertThat(bands.get(i - 1).hitRate())
          .isGreaterThanOrEqualTo(bands.get(i - 1).band().from() - 0.1);
    }
  }

  @Test
  void anOnlyHitDoesNotStandOutForWantOfOthers() {
    Weights weights = shipped.weightsFor(Known.MEANING_AND_REQUEST);
    double weak = weights.background() - 3;
    assertThat(weights.shareOf(weak, List.of(weak))).isLessThan(0.1);
  }

  @Test
  void refusesAFileOfAnotherVersion() {
    Properties old = new Properties();
    old.setProperty("version", "0");
    assertThatThrownBy(() -> Ranking.of(old))
        .hasMessageContaining("version 0")
        .hasMessageContaining("-Pfit-suggestions");
  }

  @Test
  void namesWhatAFileLacks() {
    Properties file = new Properties();
    file.setProperty("version", Ranking.VERSION);
    assertThatThrownBy(() -> Ranking.of(file)).hasMessageContaining("lacks meaning-and-request.");
  }
}
