package uk.gov.ppo.docket.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.ppo.docket.facets.Facets;

class AgeTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "What is your policy on lone working? ~ It is attached. ~ STABLE",
        "Which system do you use for payroll? ~ Brambling Pay. ~ STABLE",
        "How many complaints did you receive? ~ 412. ~ PERIODIC",
        "How much did you spend on taxis? ~ £4,200. ~ PERIODIC",
        "What percentage of staff work part time? ~ 20%. ~ PERIODIC",
        "When does the cleaning contract end? ~ It is under review. ~ EXPIRING",
        "Which system do you use? ~ Brambling Pay, until May 2030. ~ EXPIRING"
      })
  void agesAsWhatIsAskedDoes(String question, String answer, Age.Kind kind) {
    assertThat(age(question, question, answer, "2026-10-01").kind()).isEqualTo(kind);
  }

  @Test
  void anEndThatHasPassedMakesItStale() {
    String question = "When does the cleaning contract end?";
    Age age = age(question, question, "It runs until 31 March 2025.", "2024-10-01");
    assertThat(words(age)).containsExactly("31 March 2025 has passed: the contract may have ended");
    assertThat(age.stale().getFirst().places()).containsExactly("31 March 2025");
    assertThat(age(question, question, "It runs until 31 March 2027.", "2024-10-01").isStale())
        .isFalse();
  }

  @Test
  void whereAnEndIsAskedForABareDateIsOne() {
    String question = "What is the end date of the contract?";
    assertThat(words(age(question, question, "1 April 2022 - 31 March 2025", "2024-10-01")))
        .containsExactly("31 March 2025 has passed: the contract may have ended");
  }

  @Test
  void theEndOfAPeriodThatWasCountedIsNoEndOfAContract() {
    String question = "How many complaints were there in 2024/25?";
    Age age = age(question, question, "412 in the year ended 31 March 2025.", "2025-05-01");
    assertThat(age.kind()).isEqualTo(Age.Kind.PERIODIC);
    assertThat(age.isStale()).isFalse();
    String spend = "How much do you spend on cleaning a year?";
    assertThat(words(age(spend, spend, "£9 under a contract that ends in May 2026.", "2026-04-01")))
        .containsExactly("May 2026 has passed: the contract may have ended");
  }

  @Test
  void anAnswerForAnotherPeriodIsStale() {
    Age age =
        age(
            "How many complaints were there in 2023/24?",
            "How many complaints were there in 2021/22?",
            "There were 40 in 2021/22.",
            "2022-05-01");
    assertThat(words(age)).containsExactly("it answers for 2021/22; asked is 2023/24");
    assertThat(age.stale().getFirst().places()).containsExactly("2021/22");
  }

  @Test
  void thePeriodMayStandInTheAnswerAlone() {
    Age age =
        age(
            "How many complaints were there in 2023/24?",
            "How many complaints were there?",
            "In 2021/22 there were 40.",
            "2022-05-01");
    assertThat(words(age)).containsExactly("it answers for 2021/22; asked is 2023/24");
  }

  @Test
  void relativePeriodsAreToldByTheirDays() {
    String question = "How many complaints were there in the last two years?";
    assertThat(words(age(question, question, "40.", "2022-05-01")))
        .singleElement()
        .asString()
        .contains("2022", "2026")
        .doesNotContain("last two years");
  }

  @Test
  void whatWasAnsweredBeforeAPeriodWasOverCannotCoverIt() {
    Age age =
        age(
            "How many complaints were there in 2023/24?",
            "How many complaints were there?",
            "Forty.",
            "2023-05-01");
    assertThat(words(age))
        .containsExactly("it was answered on 1 May 2023, before 2023/24 was over");
  }

  @Test
  void aPeriodThatIsCoveredIsNoFault() {
    assertThat(
            age(
                    "How many complaints were there in 2022/23?",
                    "How many complaints were there from 2021/22 to 2023/24?",
                    "40, 41 and 42.",
                    "2024-05-01")
                .isStale())
        .isFalse();
  }

  @Test
  void figuresOverAYearOldAreStaleWhereNoPeriodIsAsked() {
    String question = "How many vans do you own?";
    assertThat(words(age(question, question, "Twelve.", "2025-05-01")))
        .containsExactly(
            "its figures were given on 1 May 2025, over a year ago: look for newer ones");
    assertThat(age(question, question, "Twelve.", "2026-05-01").isStale()).isFalse();
    assertThat(age(question, question, "Twelve.", null).isStale()).isFalse();
    assertThat(age(question, question, "We do not hold this.", "2015-05-01").isStale()).isFalse();
    String policy = "What is your policy on vans?";
    assertThat(age(policy, policy, "It is attached.", "2015-05-01").isStale()).isFalse();
  }

  private static List<String> words(Age age) {
    return age.stale().stream().map(Stale::words).toList();
  }

  private static Age age(String now, String then, String answer, @Nullable String answered) {
    LocalDate on = answered == null ? null : LocalDate.parse(answered);
    return Age.of(
        Facets.of(now, List.of(), TODAY),
        Facets.of(then, List.of(), on == null ? TODAY : on),
        answer,
        on,
        TODAY);
  }
}
