package uk.gov.ppo.docket.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeReaderTest {
  private static final Path ANSWERS = Path.of("../shared/foi");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "held           | Twelve.",
        "held           | No",
        "held           | We hold this information. Forty posts were advertised in 2023.",
        "held           | Yes. The log can be seen on our website.",
        "held           | There is no separate budget for training.",
        "held           | The table below shows the figures. Nothing has been withheld.",
        "not_held       | We don’t hold this information.",
        "not_held       | The office holds no record of visits before 2010.",
        "not_held       | I can confirm that the requested data is not held by this office.",
        "not_held       | Our system does not record this information. No exemption is relied on.",
        "partially_held | We hold some of the information. The cost is not held.",
        "partially_held | Figures for 2022 are attached. Those for 2021 are not held.",
        "partially_held | The policy is attached, but names are withheld under section 40(2).",
        "partially_held | No figure for post alone is held. However, the mail room costs £40,000 a"
            + " year.",
        "exempt         | The report is exempt from disclosure under section 31(1)(f) of the Act.",
        "exempt         | We are withholding the minutes, as section 36(2)(b) is engaged.",
        "exempt         | The price is commercially sensitive and section 43(2) applies.",
        "exempt         | We can neither confirm nor deny whether we hold this information.",
        "exempt         | This is personal data and disclosure would breach s.40(2) and s.41.",
        "cost_limit     | Finding it would exceed the appropriate limit of £450.",
        "cost_limit     | We refuse this under section 12(1), as it would take more than 18 hours.",
        "already_published | The figures are in our annual report; the information is published on"
            + " our website.",
        "already_published | This is exempt under section 21, because it is reasonably accessible"
            + " to you.",
        "refused_other  | We consider the request vexatious and refuse it under section 14(1).",
        "refused_other  | Your request is a repeated request, as we answered it in May.",
        "refused_other  | We need clarification before we can go on.",
        "unknown        | Your request is being processed.",
      })
  void readsTheOutcome(String outcome, String answer) {
    assertThat(OutcomeReader.read(answer).outcome().code()).isEqualTo(outcome);
  }

  @Test
  void knowsNothingOfAnEmptyAnswer() {
    assertThat(OutcomeReader.read(" \n--\n").outcome().code()).isEqualTo("unknown");
  }

  @Test
  void isNotMisledByTheLawBeingExplained() {
    StatedOutcome stated =
        OutcomeReader.read(
            "Section 1 of the Act gives a right to be told whether information is held. "
                + "If the information is not held we must say so. We have 14 vehicles.");
    assertThat(stated.outcome().code()).isEqualTo("held");
  }

  @Test
  void namesTheSectionsReliedOnAndNoOthers() {
    StatedOutcome stated =
        OutcomeReader.read(
            "We withhold this under sections 31(1)(f), 38(1) and 40(2). This letter is a notice"
                + " under section 17. Section 16 asks us to advise you. Section 44 of the Care Act"
                + " 2014 is not at issue. Regulation 13 would apply to the maps.");
    assertThat(stated.sections()).containsExactly("31(1)(f)", "38(1)", "40(2)", "reg 13");
  }

  @Test
  void showsTheWordsThatDecided() {
    assertThat(OutcomeReader.read("Thank you. The price is not held. Good luck.").evidence())
        .isEqualTo("The price is not held.");
  }

  @Test
  void readsAnAnswerThatOnlyPointsAsTheOneItPointsTo() {
    OutcomeSequence inTurn = new OutcomeSequence();
    assertThat(
            Stream.of(
                    "This would exceed the appropriate limit.",
                    "Not held.",
                    "As above.",
                    "Please see our answer to question 1.",
                    "12")
                .map(answer -> inTurn.next(answer).outcome().code()))
        .containsExactly("cost_limit", "not_held", "not_held", "cost_limit", "held");
  }

  @Test
  void readsOurOwnAnswersOfManyAuthoritiesWithTheirSections() {
    List<LabelledAnswer> own = LabelledAnswer.own();
    assertThat(own).hasSizeGreaterThan(140);
    OutcomeTable table = new OutcomeTable(own);
    assertThat(table.accuracy()).as(table.printed("our own answers")).isGreaterThan(0.97);
    assertThat(own)
        .filteredOn(one -> !one.sections().isEmpty())
        .allSatisfy(one -> assertThat(one.stated().sections()).isEqualTo(one.sections()));
  }

  @Test
  void readsMostRealAnswersRight() {
    assumeTrue(Files.isDirectory(ANSWERS), ANSWERS + " is not here");
    List<LabelledAnswer> unseen =
        LabelledAnswer.in(ANSWERS).stream().filter(one -> !one.isSeen()).toList();
    OutcomeTable table = new OutcomeTable(unseen);
    assertThat(table.accuracy()).isGreaterThan(0.95);
    assertThat(table.macroF1()).isGreaterThan(0.85);
  }
}
