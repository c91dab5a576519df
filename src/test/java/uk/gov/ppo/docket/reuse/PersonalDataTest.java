package uk.gov.ppo.docket.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Write to pat.oakes@example.org for more. ~ EMAIL ~ pat.oakes@example.org",
        "Ring 020 7946 0123 between 9 and 5. ~ PHONE ~ 020 7946 0123",
        "Ring +44 20 7946 0123. ~ PHONE ~ +44 20 7946 0123",
        "The contract manager is Mrs Ann Oakes. ~ NAME ~ Mrs Ann Oakes",
        "It stood at 7 High Street, AB1 2CD. ~ POSTCODE ~ AB1 2CD",
        "The complaint of A1234BC was upheld. ~ PERSONAL_NUMBER ~ A1234BC",
        "Her number is QQ 12 34 56 C. ~ PERSONAL_NUMBER ~ QQ 12 34 56 C",
        "Yours sincerely ~ SIGNATURE ~ Yours sincerely",
        "There were 3 complaints in 2023. ~ SMALL_COUNT ~ 3",
        "In 2023 the figure was 2. ~ SMALL_COUNT ~ 2",
        "2022 | 14 | 3 ~ SMALL_COUNT ~ 3",
        "4 ~ SMALL_COUNT ~ 4",
        "We dismissed two officers. ~ SMALL_COUNT ~ two",
        "3 prisoners died. ~ SMALL_COUNT ~ 3"
      })
  void findsWhatMayTellOfAPerson(String answer, PersonalKind kind, String words) {
    assertThat(PersonalData.in(answer))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.kind()).isEqualTo(kind);
              assertThat(found.in(answer)).isEqualTo(words);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We do not hold this information.",
        "There were 312 complaints in 2023/24, 5 of them by letter.",
        "The contract runs for 4 years from 1 April 2022.",
        "See section 3 of the policy, page 2, and question 4 above.",
        "1. The policy is attached.\n2. It is reviewed every 2 years.",
        "We spent £4 million, 3% more than in 2021.",
        "Exempt under section 40(2) and 31(1)(f) of the Act.",
        "Fewer than 5 staff left.",
        "We hold two contracts for this.",
        "Reference 2024/00123 was logged on 03/04/2024."
      })
  void leavesAloneWhatTellsOfNobody(String answer) {
    assertThat(PersonalData.in(answer)).isEmpty();
  }

  @Test
  void givesAllInTheOrderTheyStand() {
    assertThat(PersonalData.in("Ask Mr Oakes on 020 7946 0123 or at desk@example.org."))
        .extracting(PersonalWords::kind)
        .containsExactly(PersonalKind.NAME, PersonalKind.PHONE, PersonalKind.EMAIL);
  }
}
