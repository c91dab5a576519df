package uk.gov.ppo.docket.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.gov.ppo.docket.casework.CaseShelf.NOON;

import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.casework.guards.GuardSettings;
import uk.gov.ppo.docket.casework.guards.GuardedStep;
import uk.gov.ppo.docket.casework.guards.Guards;
import uk.gov.ppo.docket.casework.guards.StepRefused;

/** What guards promise on every database. */
interface GuardsContract {
  LocalDate YESTERDAY = LocalDate.of(2026, 3, 1);

  DataSource database();

  /** An office that has set no limit of hours. */
  class NoLimit {
    @org.springframework.context.annotation.Bean
    GuardSettings guardSettings() {
      return new GuardSettings(null, true);
    }
  }

  /** An office outside Part I of Schedule 1. */
  class EighteenHours {
    @org.springframework.context.annotation.Bean
    GuardSettings guardSettings() {
      return new GuardSettings(18.0, true);
    }
  }

  private CaseShelf shelf(Class<?> settings) {
    return new CaseShelf(database(), CaseFacts.class, QuestionMoves.class, Guards.class, settings);
  }

  private static List<String> refusals(CaseShelf shelf, Case aCase, GuardedStep step) {
    return shelf.get(Guards.class).refusals(aCase.id(), step, "sam");
  }

  private static void answer(CaseShelf shelf, Case aCase, Outcome outcome, String... sections) {
    for (Question question : shelf.cases().questions(aCase.id())) {
      shelf
          .cases()
          .answer(question.id(), new Answer("So it is.", outcome, List.of(sections)), "sam");
    }
  }

  private static void record(
      CaseShelf shelf, Case aCase, FactKind kind, String words, @Nullable Double amount) {
    shelf.get(CaseFacts.class).record(aCase.id(), kind, words, YESTERDAY, amount, "sam");
  }

  @Test
  default void nothingIsSentOrSubmittedWithAQuestionOpen() {
    try (CaseShelf shelf = shelf(NoLimit.class)) {
      Case aCase = shelf.foi("One?", "Two?", "Three?");
      List<Question> questions = shelf.cases().questions(aCase.id());
      QuestionMoves moves = shelf.get(QuestionMoves.class);
      moves.merge(questions.get(0).id(), 2, "sam");
      moves.move(questions.get(2).id(), QuestionMove.ASK, "sam");
      for (GuardedStep step : List.of(GuardedStep.SEND, GuardedStep.SUBMIT)) {
        assertThat(refusals(shelf, aCase, step))
            .containsExactly(
                "Give an answer and an outcome to question 2 first",
                "Question 3 needs clarification: note that it was clarified, answer it or withdraw"
                    + " it");
      }
      assertThat(refusals(shelf, aCase, GuardedStep.EXTEND)).noneMatch(r -> r.contains("question"));
      moves.move(questions.get(2).id(), QuestionMove.WITHDRAW, "sam");
      shelf
          .cases()
          .answer(questions.get(1).id(), new Answer("Two.", Outcome.HELD, List.of()), "sam");
      assertThat(refusals(shelf, aCase, GuardedStep.SEND)).isEmpty();
    }
  }

  @Test
  default void sectionThirtySixNeedsTheOpinionAndItsBalance() {
    try (CaseShelf shelf = shelf(NoLimit.class)) {
      Case aCase = shelf.foi("One?");
      answer(shelf, aCase, Outcome.EXEMPT, "36(2)(c)", "40(2)");
      assertThat(refusals(shelf, aCase, GuardedStep.SEND))
          .containsExactly(
              "An answer relies on section 36: record the qualified person's name and the day of"
                  + " the opinion first",
              "36 is qualified: record why the public interest favours withholding first");
      record(shelf, aCase, FactKind.QUALIFIED_PERSON_OPINION, "A. Ombudsman", null);
      record(shelf, aCase, FactKind.PUBLIC_INTEREST_TEST, "Candour outweighs it", null);
      assertThat(refusals(shelf, aCase, GuardedStep.SEND)).isEmpty();
      assertThat(shelf.history(aCase))
          .contains("Recorded: Opinion of the qualified person, 1 March 2026: A. Ombudsman");
    }
  }

  @Test
  default void absoluteExemptionsNeedNoBalanceAndRegulationsHaveTheirOwn() {
    try (CaseShelf shelf = shelf(NoLimit.class)) {
      Case personal = shelf.foi("One?");
      answer(shelf, personal, Outcome.EXEMPT, "40(2)", "21");
      assertThat(refusals(shelf, personal, GuardedStep.SEND)).isEmpty();
      Case environmental = shelf.open(RequestKind.EIR, NOON, "One?");
      answer(shelf, environmental, Outcome.EXEMPT, "12(5)(b)");
      assertThat(refusals(shelf, environmental, GuardedStep.SEND))
          .containsExactly(
              "12 is qualified: record why the public interest favours withholding first");
    }
  }

  @Test
  default void costIsNoGroundBeforeTheLimitIsSet() {
    try (CaseShelf shelf = shelf(NoLimit.class)) {
      Case aCase = shelf.foi("One?");
      answer(shelf, aCase, Outcome.COST_LIMIT, "12(1)");
      record(shelf, aCase, FactKind.COST_ESTIMATE, "Forty boxes", 30.0);
      assertThat(refusals(shelf, aCase, GuardedStep.SEND))
          .singleElement()
          .asString()
          .startsWith("No limit of hours is set for section 12: an administrator sets")
          .contains("docket.office.cost-limit-hours");
    }
  }

  @Test
  default void costNeedsAnEstimateOverTheLimit() {
    try (CaseShelf shelf = shelf(EighteenHours.class)) {
      Case aCase = shelf.foi("One?");
      answer(shelf, aCase, Outcome.COST_LIMIT);
      assertThat(refusals(shelf, aCase, GuardedStep.SEND))
          .containsExactly("An answer relies on section 12: record the estimate of hours first");
      record(shelf, aCase, FactKind.COST_ESTIMATE, "Forty boxes", 17.5);
      assertThat(refusals(shelf, aCase, GuardedStep.SEND))
          .containsExactly(
              "The estimate of 17.5 hours is within the limit of 18 hours: section 12 does not"
                  + " apply");
      record(shelf, aCase, FactKind.COST_ESTIMATE, "Fifty boxes", 21.0);
      assertThat(refusals(shelf, aCase, GuardedStep.SEND)).isEmpty();
    }
  }

  @Test
  default void moreTimeIsForAQualifiedExemptionThatIsNamed() {
    try (CaseShelf shelf = shelf(NoLimit.class)) {
      Case aCase = shelf.foi("One?");
      assertThat(refusals(shelf, aCase, GuardedStep.EXTEND))
          .singleElement()
          .asString()
          .startsWith("Record first which qualified exemption the extension is for");
      for (String notQualified : List.of("", "40(2)", "12", "99", "soon")) {
        assertThatThrownBy(
                () -> record(shelf, aCase, FactKind.EXTENSION_EXEMPTION, notQualified, null))
            .isInstanceOf(FactNotComplete.class)
            .hasMessageContaining("section of a qualified exemption");
      }
      record(shelf, aCase, FactKind.EXTENSION_EXEMPTION, "31(1)(f)", null);
      assertThat(refusals(shelf, aCase, GuardedStep.EXTEND)).isEmpty();
      Case environmental = shelf.open(RequestKind.EIR, NOON, "One?");
      assertThat(refusals(shelf, environmental, GuardedStep.EXTEND)).isEmpty();
    }
  }

  @Test
  default void whatIsOfHighPriorityIsSentBySomebodyElse() {
    try (CaseShelf shelf = shelf(NoLimit.class)) {
      Case aCase = shelf.open(RequestKind.FOI, Priority.HIGH, NOON, "One?");
      answer(shelf, aCase, Outcome.HELD);
      Guards guards = shelf.get(Guards.class);
      assertThatThrownBy(() -> guards.require(aCase.id(), GuardedStep.SEND, "Sam"))
          .isInstanceOf(StepRefused.class)
          .hasMessage("Its priority is high and sam changed it last: another officer sends it");
      assertThat(guards.refusals(aCase.id(), GuardedStep.SEND, "olu")).isEmpty();
    }
  }

  @Test
  default void whatWasReturnedIsApprovedBeforeItLeaves() {
    try (CaseShelf shelf = shelf(NoLimit.class)) {
      Case aCase = shelf.foi("One?");
      answer(shelf, aCase, Outcome.HELD);
      Cases cases = shelf.cases();
      cases.move(aCase.id(), CaseMove.SUBMIT, "sam");
      cases.move(aCase.id(), CaseMove.RETURN, "Check the figures", "olu");
      assertThat(refusals(shelf, aCase, GuardedStep.SEND))
          .containsExactly(
              "It was returned, or changed after it was approved: submit it for clearance again");
      cases.move(aCase.id(), CaseMove.SUBMIT, "sam");
      cases.move(aCase.id(), CaseMove.APPROVE, "olu");
      assertThat(refusals(shelf, aCase, GuardedStep.SEND)).isEmpty();
      answer(shelf, aCase, Outcome.NOT_HELD);
      assertThat(refusals(shelf, aCase, GuardedStep.SEND)).hasSize(1);
    }
  }

  @Test
  default void aFactIsRecordedWholeOrNotAtAll() {
    try (CaseShelf shelf = shelf(NoLimit.class)) {
      Case aCase = shelf.foi("One?");
      CaseFacts facts = shelf.get(CaseFacts.class);
      assertThatThrownBy(
              () -> facts.record(aCase.id(), FactKind.COST_ESTIMATE, "", null, null, "sam"))
          .hasMessage("Enter the hours, such as 21 or 19.5");
      assertThatThrownBy(
              () ->
                  facts.record(
                      aCase.id(), FactKind.QUALIFIED_PERSON_OPINION, "A.", null, null, "sam"))
          .hasMessage("Enter the day of the opinion");
      assertThatThrownBy(
              () ->
                  facts.record(
                      aCase.id(),
                      FactKind.TRANSFER_CONSENT,
                      "",
                      YESTERDAY.plusDays(2),
                      null,
                      "sam"))
          .hasMessage("That day has not come yet: enter the day it happened");
      assertThat(facts.of(aCase.id())).isEmpty();
      facts.record(aCase.id(), FactKind.COST_ESTIMATE, "Boxes", null, 19.5, "sam");
      facts.record(aCase.id(), FactKind.TRANSFER_CONSENT, "", YESTERDAY, null, "olu");
      assertThat(facts.of(aCase.id()))
          .containsExactly(
              new CaseFact(FactKind.COST_ESTIMATE, "Boxes", null, 19.5, "sam", NOON),
              new CaseFact(FactKind.TRANSFER_CONSENT, "", YESTERDAY, null, "olu", NOON));
    }
  }
}
