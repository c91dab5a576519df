package uk.gov.ppo.docket.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the moves of cases promise on every database. */
interface CaseMovesContract {
  /**
   * Every status against every move, written out by hand: the columns are the moves in the order of
   * {@link CaseMove}, a dash where the move is refused.
   */
  String MATRIX =
      """
                             WORK_ON                ASK                    CLARIFIED   SUBMIT       APPROVE       RETURN      SEND    DELIVERED REFUSED     CLOSE  REOPEN
      NEW                    IN_PROGRESS            AWAITING_CLARIFICATION -           -            -             -           SENDING -         -           CLOSED -
      IN_PROGRESS            IN_PROGRESS            AWAITING_CLARIFICATION -           IN_CLEARANCE -             -           SENDING -         -           CLOSED -
      AWAITING_CLARIFICATION AWAITING_CLARIFICATION -                      IN_PROGRESS -            -             -           -       -         -           CLOSED -
      IN_CLEARANCE           -                      -                      -           -            READY_TO_SEND IN_PROGRESS -       -         -           -      -
      READY_TO_SEND          IN_PROGRESS            -                      -           -            -             IN_PROGRESS SENDING -         -           -      -
      SENDING                -                      -                      -           -            -             -           -       CLOSED    IN_PROGRESS -      -
      CLOSED                 -                      -                      -           -            -             -           -       -         -           -      IN_PROGRESS
      """;

  DataSource database();

  @TestFactory
  default Stream<DynamicTest> everyStatusMeetsEveryMove() {
    List<String> lines = MATRIX.lines().toList();
    assertThat(words(lines.getFirst()))
        .containsExactlyElementsOf(Stream.of(CaseMove.values()).map(CaseMove::name).toList());
    assertThat(lines.stream().skip(1).map(line -> words(line).getFirst()))
        .containsExactlyElementsOf(Stream.of(CaseStatus.values()).map(CaseStatus::name).toList());
    CaseShelf shelf = new CaseShelf(database());
    List<DynamicTest> tests = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      List<String> row = words(line);
      CaseStatus from = CaseStatus.valueOf(row.getFirst());
      for (CaseMove move : CaseMove.values()) {
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

  private static void check(CaseShelf shelf, CaseStatus from, CaseMove move, String expected) {
    Case aCase = in(shelf, from);
    if (expected.equals("-")) {
      assertThatThrownBy(() -> make(shelf, aCase, move))
          .isInstanceOf(MoveNotAllowed.class)
          .hasMessageStartingWith(
              "%s is “%s”: it cannot ".formatted(aCase.reference(), from.label()))
          .hasMessageContaining(" now, only while it is “");
      assertThat(shelf.again(aCase).status()).isEqualTo(from);
    } else {
      make(shelf, aCase, move);
      assertThat(shelf.again(aCase).status()).isEqualTo(CaseStatus.valueOf(expected));
    }
  }

  private static Case in(CaseShelf shelf, CaseStatus status) {
    Case opened = shelf.foi("How many?");
    shelf
        .jdbc()
        .sql("update cases set status = ? where id = ?")
        .params(status.name(), opened.id())
        .update();
    return shelf.again(opened);
  }

  private static void make(CaseShelf shelf, Case aCase, CaseMove move) {
    switch (move) {
      case CLOSE -> shelf.cases().close(aCase.id(), Ending.WITHDRAWN, "", "sam");
      case DELIVERED, REFUSED -> shelf.cases().move(aCase.id(), move, Cases.DOCKET);
      default -> shelf.cases().move(aCase.id(), move, "As agreed", "sam");
    }
  }

  @Test
  default void whatTheMailServerSaidIsNotedByDocketAndTheRestIsDoneByOfficers() {
    try (CaseShelf shelf = new CaseShelf(database())) {
      Case aCase = in(shelf, CaseStatus.SENDING);
      assertThatThrownBy(() -> shelf.cases().move(aCase.id(), CaseMove.DELIVERED, "sam"))
          .isInstanceOf(MoveNotAllowed.class)
          .hasMessage(
              "FOI 543 cannot be noted as delivered by an officer: Docket notes it when the mail"
                  + " server has spoken");
      Case other = in(shelf, CaseStatus.NEW);
      assertThatThrownBy(() -> shelf.cases().move(other.id(), CaseMove.SEND, Cases.DOCKET))
          .hasMessage("FOI 544 cannot be sent by Docket itself: an officer decides that");
      assertThat(shelf.cases().moves(aCase, "sam")).isEmpty();
      assertThat(shelf.cases().moves(aCase, Cases.DOCKET))
          .containsExactly(CaseMove.DELIVERED, CaseMove.REFUSED);
    }
  }

  @Test
  default void nobodyApprovesWhatTheySubmitted() {
    try (CaseShelf shelf = new CaseShelf(database())) {
      Cases cases = shelf.cases();
      Case aCase = shelf.foi("How many?");
      cases.move(aCase.id(), CaseMove.WORK_ON, "sam");
      cases.move(aCase.id(), CaseMove.SUBMIT, "sam");
      assertThatThrownBy(() -> cases.move(aCase.id(), CaseMove.APPROVE, "Sam"))
          .isInstanceOf(MoveNotAllowed.class)
          .hasMessage(
              "Sam submitted FOI 543 for clearance: it can only be approved by another officer");
      assertThat(cases.moves(shelf.again(aCase), "sam")).containsExactly(CaseMove.RETURN);
      assertThat(cases.moves(shelf.again(aCase), "olu"))
          .containsExactly(CaseMove.APPROVE, CaseMove.RETURN);
      cases.move(aCase.id(), CaseMove.APPROVE, "olu");
      assertThat(shelf.again(aCase).status()).isEqualTo(CaseStatus.READY_TO_SEND);
    }
  }

  @Test
  default void whatGoesBackGoesBackWithItsReason() {
    try (CaseShelf shelf = new CaseShelf(database())) {
      Cases cases = shelf.cases();
      for (Map.Entry<CaseStatus, CaseMove> back :
          Map.of(CaseStatus.IN_CLEARANCE, CaseMove.RETURN, CaseStatus.CLOSED, CaseMove.REOPEN)
              .entrySet()) {
        Case aCase = in(shelf, back.getKey());
        assertThatThrownBy(() -> cases.move(aCase.id(), back.getValue(), " ", "olu"))
            .isInstanceOf(MoveNotAllowed.class)
            .hasMessage("Say why: it stays in the history of the case");
        cases.move(aCase.id(), back.getValue(), "The figures are last year's", "olu");
        assertThat(shelf.history(aCase))
            .endsWith(back.getKey().label() + " → In progress: The figures are last year's");
      }
    }
  }

  @Test
  default void anAnswerThatLeftIsAnnouncedAndNoOtherEnding() {
    try (CaseShelf shelf = new CaseShelf(database())) {
      Cases cases = shelf.cases();
      Case withdrawn = shelf.foi("How many?");
      cases.close(withdrawn.id(), Ending.WITHDRAWN, "She wrote so", "sam");
      assertThat(shelf.news(CaseAnswered.class)).isEmpty();
      assertThat(shelf.news(CaseMoved.class))
          .containsExactly(new CaseMoved(withdrawn.id(), CaseStatus.NEW, CaseStatus.CLOSED));
      assertThat(cases.care(withdrawn.id()).ending()).hasValue(Ending.WITHDRAWN);
      assertThat(shelf.history(withdrawn))
          .endsWith("New → Closed: Withdrawn by the requester: She wrote so");

      Case answered = shelf.foi("How much?");
      cases.move(answered.id(), CaseMove.SEND, "sam");
      cases.move(answered.id(), CaseMove.DELIVERED, Cases.DOCKET);
      assertThat(shelf.news(CaseAnswered.class)).containsExactly(new CaseAnswered(answered.id()));
      assertThat(cases.care(answered.id()).ending()).hasValue(Ending.ANSWERED);
      cases.move(answered.id(), CaseMove.REOPEN, "One table was missing", "sam");
      assertThat(cases.care(answered.id()).ending()).isEmpty();
    }
  }

  @Test
  default void someEndingsNeedMore() {
    try (CaseShelf shelf = new CaseShelf(database(), CaseFacts.class)) {
      Cases cases = shelf.cases();
      Case aCase = shelf.foi("How many?");
      refuses(
          cases, aCase, Ending.ANSWERED, "", "send the response, or choose “Handled elsewhere”");
      refuses(
          cases, aCase, Ending.LAPSED, "", "only a request that waits for clarification can lapse");
      refuses(
          cases, aCase, Ending.PASSED_ON, "", "Name the authority that FOI 543 was passed on to");
      refuses(
          cases,
          aCase,
          Ending.PASSED_ON,
          "The Inspectorate",
          "Record first that the requester agreed to pass FOI 543 on");
      assertThatThrownBy(() -> cases.move(aCase.id(), CaseMove.CLOSE, "sam"))
          .hasMessage("Say how FOI 543 ended to close it");
      shelf
          .get(CaseFacts.class)
          .record(
              aCase.id(),
              FactKind.TRANSFER_CONSENT,
              "By email",
              java.time.LocalDate.of(2026, 3, 1),
              null,
              "sam");
      cases.close(aCase.id(), Ending.PASSED_ON, "The Inspectorate", "sam");
      assertThat(shelf.history(aCase))
          .endsWith("New → Closed: Passed on to another authority: The Inspectorate");
      Case unclear = in(shelf, CaseStatus.AWAITING_CLARIFICATION);
      cases.close(unclear.id(), Ending.LAPSED, "", "sam");
      assertThat(cases.care(unclear.id()).ending()).hasValue(Ending.LAPSED);
    }
  }

  private static void refuses(Cases cases, Case aCase, Ending ending, String words, String why) {
    assertThatThrownBy(() -> cases.close(aCase.id(), ending, words, "sam"))
        .isInstanceOf(MoveNotAllowed.class)
        .hasMessageContaining(why);
  }

  @Test
  default void anOfficerTakesACaseAndGivesItBack() {
    try (CaseShelf shelf = new CaseShelf(database())) {
      Cases cases = shelf.cases();
      Case aCase = shelf.foi("How many?");
      assertThat(cases.care(aCase.id())).isEqualTo(new CaseCare("", null, "", ""));
      cases.assign(aCase.id(), "sam", "sam");
      assertThat(cases.care(aCase.id()).owner()).isEqualTo("sam");
      assertThat(shelf.again(aCase).status()).isEqualTo(CaseStatus.IN_PROGRESS);
      cases.assign(aCase.id(), "sam", "sam");
      cases.assign(aCase.id(), "olu", "sam");
      cases.assign(aCase.id(), "", "olu");
      assertThat(cases.care(aCase.id()).owner()).isEmpty();
      assertThat(shelf.history(aCase))
          .containsSubsequence(
              "Took the case", "New → In progress", "Gave the case to olu", "Gave the case back")
          .hasSize(5);
    }
  }

  @Test
  default void theFirstOfficerWhoLooksIsNoted() {
    try (CaseShelf shelf = new CaseShelf(database())) {
      Case aCase = shelf.foi("How many?");
      shelf.cases().lookAt(aCase.id(), "sam");
      shelf.cases().lookAt(aCase.id(), "olu");
      assertThat(shelf.cases().care(aCase.id()).firstLook()).hasValue(CaseShelf.NOON);
      assertThat(shelf.cases().history(aCase.id()))
          .last()
          .extracting(HistoryEntry::who, HistoryEntry::what)
          .containsExactly("sam", "Looked at the case first");
    }
  }
}
