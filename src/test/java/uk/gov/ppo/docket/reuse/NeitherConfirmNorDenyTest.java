package uk.gov.ppo.docket.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeitherConfirmNorDenyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "We neither confirm nor deny that we hold this.",
        "The Ombudsman can neither confirm nor\ndeny whether information is held.",
        "We are neither confirming nor denying it.",
        "We will not confirm or deny whether it is held: section 40(5B).",
        "Ni allwn na chadarnhau na gwadu."
      })
  void knowsSuchAnAnswer(String answer) {
    assertThat(NeitherConfirmNorDeny.isOne(answer)).isTrue();
    assertThat(NeitherConfirmNorDeny.earlierIn(answer)).isEmpty();
  }

  @Test
  void namesWhatWouldTellOfAnEarlierRequest() {
    assertThat(
            NeitherConfirmNorDeny.earlierIn(
                "As in our previous response (FOI 542), we neither confirm nor deny that we hold"
                    + " this. You have already been asked."))
        .containsExactly("previous response", "FOI 542", "have already been asked");
  }

  @Test
  void anyOtherAnswerMaySpeakOfEarlierOnes() {
    assertThat(NeitherConfirmNorDeny.earlierIn("We can confirm it; see our earlier response."))
        .isEmpty();
  }
}
