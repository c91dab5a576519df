package uk.gov.ppo.docket.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the moves of questions promise on every database. */
interface QuestionMovesContract {
  /** Every state against every move, written out by hand; a dash where the move is refused. */
  String MATRIX =
      """
                          CONFIRM   ANSWER  AGREE  ASK                 CLARIFIED MERGE  WITHDRAW  PUT_BACK  EDIT                SPLIT
      SUGGESTED           CONFIRMED DRAFTED -      NEEDS_CLARIFICATION -         MERGED WITHDRAWN -         CONFIRMED           CONFIRMED
      CONFIRMED           -         DRAFTED -      NEEDS_CLARIFICATION -         MERGED WITHDRAWN -         CONFIRMED           CONFIRMED
      DRAFTED             -         DRAFTED AGREED NEEDS_CLARIFICATION -         MERGED WITHDRAWN -         DRAFTED             -
      AGREED              -         DRAFTED -      -                   -         -      WITHDRAWN -         -                   -
      NEEDS_CLARIFICATION -         DRAFTED -      -                   CONFIRMED MERGED WITHDRAWN -         NEEDS_CLARIFICATION NEEDS_CLARIFICATION
      MERGED              -         -       -      -                   -         -      -         CONFIRMED -                   -
      WITHDRAWN           -         -       -      -                   -         -      -         CONFIRMED -                   -
      """;

  DataSource database();

  @TestFactory
  default Stream<DynamicTest> everyStateMeetsEveryMove() {
    List<String> lines = MATRIX.lines().toList();
    assertThat(words(lines.getFirst()))
        .containsExactlyElementsOf(
            Stream.of(QuestionMove.values()).map(QuestionMove::name).toList());
    assertThat(lines.stream().skip(1).map(line -> words(line).getFirst()))
        .containsExactlyElementsOf(
            Stream.of(QuestionState.values()).map(QuestionState::name).toList());
    CaseShelf shelf = new CaseShelf(database(), QuestionMoves.class, QuestionWork.class);
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> row = words(line);
      QuestionState from = QuestionState.valueOf(row.getFirst());
      for (QuestionMove move : QuestionMove.values()) {
        String expected = row.get(move.ordinal() + 1);
        tests.add(
            DynamicTest.dynamicTest(
                "%s %s %s".formatted(from, move, expected),
                () -> check(shelf, from, move, expected)));
      }
    }
    return tests.stream().onClose(shelf::close);
  }

  private static List<String> words(String line) {
    return List.of(line.strip().split(" +"));
  }

  private static void check(
      CaseShelf shelf, QuestionState from, QuestionMove move, String expected) {
    Question question = in(shelf, from);
    if (expected.equals("-")) {
      assertThatThrownBy(() -> make(shelf, question, move))
          .isInstanceOf(MoveNotAllowed.class)
          .hasMessageStartingWith("Question 1 is “%s”: it cannot ".formatted(from.label()))
          .hasMessageContaining(" now, only while it is “");
      assertThat(again(shelf, question).state()).isEqualTo(from);
    } else {
      make(shelf, question, move);
      assertThat(again(shelf, question).state()).isEqualTo(QuestionState.valueOf(expected));
    }
  }

  private static Question in(CaseShelf shelf, QuestionState state) {
    Case opened = shelf.foi("How many?", "How much?");
    Question question = shelf.cases().questions(opened.id()).getFirst();
    shelf
        .jdbc()
        .sql("update question set state = ? where id = ?")
        .params(state.name(), question.id())
        .update();
    return question;
  }

  private static Question again(CaseShelf shelf, Question question) {
    return shelf.cases().question(question.id()).orElseThrow();
  }

  private static void make(CaseShelf shelf, Question question, QuestionMove move) {
    QuestionMoves moves = shelf.get(QuestionMoves.class);
    switch (move) {
      case ANSWER ->
          shelf.cases().answer(question.id(), new Answer("Four.", Outcome.HELD, List.of()), "sam");
      case MERGE -> moves.merge(question.id(), 2, "sam");
      case EDIT ->
          shelf.get(QuestionWork.class).edit(question.id(), "How many?", "How many men?", "sam");
      case SPLIT ->
          shelf
              .get(QuestionWork.class)
              .split(question.id(), "How many?", "How many men?", "How many women?", "sam");
      default -> moves.move(question.id(), move, "sam");
    }
  }

  @Test
  default void aMoveIsWorkOnTheCaseAndStandsInItsHistory() {
    try (CaseShelf shelf = new CaseShelf(database(), QuestionMoves.class)) {
      Question question = in(shelf, QuestionState.SUGGESTED);
      shelf.get(QuestionMoves.class).merge(question.id(), 2, "sam");
      Case aCase = shelf.cases().withId(question.caseId()).orElseThrow();
      assertThat(aCase.status()).isEqualTo(CaseStatus.IN_PROGRESS);
      assertThat(shelf.history(aCase))
          .endsWith("Question 1: Found by Docket → Merged into question 2");
      assertThat(again(shelf, question).mergedInto()).isEqualTo(2);
      shelf.get(QuestionMoves.class).move(question.id(), QuestionMove.PUT_BACK, "sam");
      assertThat(again(shelf, question).mergedInto()).isZero();
    }
  }

  @Test
  default void nothingIsMergedWhereItWouldBeAnsweredNowhere() {
    try (CaseShelf shelf = new CaseShelf(database(), QuestionMoves.class)) {
      QuestionMoves moves = shelf.get(QuestionMoves.class);
      Case aCase = shelf.foi("One?", "Two?", "Three?");
      List<Question> questions = shelf.cases().questions(aCase.id());
      for (int nowhere : new int[] {1, 0, 4}) {
        assertThatThrownBy(() -> moves.merge(questions.getFirst().id(), nowhere, "sam"))
            .isInstanceOf(MoveNotAllowed.class)
            .hasMessageContaining("Choose another question of this case that is to be answered");
      }
      moves.merge(questions.get(0).id(), 2, "sam");
      assertThatThrownBy(() -> moves.move(questions.get(1).id(), QuestionMove.WITHDRAW, "sam"))
          .hasMessage(
              "Question 1 was merged into question 2, which therefore cannot be withdrawn: put"
                  + " question 1 back first");
      assertThatThrownBy(() -> moves.merge(questions.get(2).id(), 1, "sam"))
          .hasMessageContaining("Choose another question");
    }
  }

  @Test
  default void aCaseThatMayNotBeWorkedOnKeepsItsQuestionsAsTheyAre() {
    try (CaseShelf shelf = new CaseShelf(database(), QuestionMoves.class)) {
      Question question = in(shelf, QuestionState.SUGGESTED);
      shelf.cases().move(question.caseId(), CaseMove.SEND, "sam");
      assertThatThrownBy(
              () -> shelf.get(QuestionMoves.class).move(question.id(), QuestionMove.CONFIRM, "sam"))
          .isInstanceOf(MoveNotAllowed.class)
          .hasMessageStartingWith("FOI 543 is “Sending”: it cannot be worked on now");
      assertThat(again(shelf, question).state()).isEqualTo(QuestionState.SUGGESTED);
    }
  }
}
