package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.casework.Answer;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseMove;
import uk.gov.ppo.docket.casework.CaseStatus;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.casework.Priority;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.QuestionState;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.clocks.CaseClocks;
import uk.gov.ppo.docket.clocks.NotedEvent;
import uk.gov.ppo.docket.correspondence.Responses;
import uk.gov.ppo.docket.officer.Visitor.Reply;
import uk.gov.ppo.docket.outbox.MessageKind;
import uk.gov.ppo.docket.outbox.Outbox;
import uk.gov.ppo.docket.outbox.OutboxEntry;

class MovesPageTest {
  private static final Placement OTHER =
      new Placement(RequestKind.OTHER, "Information", Priority.NORMAL, "the-rest", "No rule spoke");

  private final OfficeServer office = OfficeServer.shared();
  private final Cases cases = office.get(Cases.class);
  private final Visitor officer = office.officer();

  @ParameterizedTest
  @CsvSource({
    "NEW,                    WORK_ON ASK SEND CLOSE",
    "IN_PROGRESS,            WORK_ON ASK SUBMIT SEND CLOSE",
    "AWAITING_CLARIFICATION, WORK_ON CLARIFIED CLOSE",
    "IN_CLEARANCE,           APPROVE RETURN",
    "READY_TO_SEND,          WORK_ON RETURN SEND",
    "SENDING,                ''",
    "CLOSED,                 REOPEN"
  })
  void offersExactlyTheMovesOfEachStatus(CaseStatus status, String expected) {
    Case aCase = answered();
    put(aCase, status);
    Reply page = page(aCase);
    assertThat(page.page().select("[data-move]").eachAttr("data-move"))
        .containsExactlyInAnyOrderElementsOf(names(expected));
    for (CaseStep step : CaseStep.values()) {
      Reply reply = officer.get("/cases/%d/moves/%s".formatted(aCase.id(), step.code()));
      assertThat(reply.page().select("main form").isEmpty())
          .as("the page of %s", step)
          .isNotEqualTo(names(expected).contains(step.move().name()));
      if (!names(expected).contains(step.move().name())) {
        Reply forced =
            officer.post(
                "/cases/%d/moves/%s".formatted(aCase.id(), step.code()),
                Map.of(
                    "_csrf", csrf(page),
                    "reason", "Because",
                    "already", "true",
                    "ending", "WITHDRAWN",
                    "day", "13",
                    "month", "3",
                    "year", "2024"));
        assertThat(Visitor.words(forced, ".govuk-error-summary"))
            .contains("is “%s”: it cannot".formatted(status.label()));
      }
    }
    assertThat(statusOf(aCase)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "SUGGESTED,           CONFIRM ANSWER ASK MERGE WITHDRAW EDIT SPLIT",
    "CONFIRMED,           ANSWER ASK MERGE WITHDRAW EDIT SPLIT",
    "DRAFTED,             ANSWER AGREE ASK MERGE WITHDRAW EDIT",
    "AGREED,              ANSWER WITHDRAW",
    "NEEDS_CLARIFICATION, ANSWER CLARIFIED MERGE WITHDRAW EDIT SPLIT",
    "MERGED,              PUT_BACK",
    "WITHDRAWN,           PUT_BACK"
  })
  void offersExactlyTheMovesOfEachQuestion(QuestionState state, String expected) {
    Case aCase = office.desk().requestAsking("How many?", "How much?");
    Question question = cases.questions(aCase.id()).getFirst();
    sql("update question set state = ? where id = ?", state.name(), question.id());
    String card = "#question-%d [data-question-move]".formatted(question.id());
    assertThat(page(aCase).page().select(card).eachAttr("data-question-move"))
        .containsExactlyInAnyOrderElementsOf(names(expected));
    put(aCase, CaseStatus.SENDING);
    assertThat(page(aCase).page().select(card)).isEmpty();
  }

  private static List<String> names(String expected) {
    return expected.isEmpty() ? List.of() : List.of(expected.split(" "));
  }

  @Test
  void notesWhatWasAskedByOtherMeansAndStartsTheClockAfresh() {
    Case aCase = office.desk().requestAsking("How many?");
    Reply form = officer.get(page(aCase).page().expectFirst("[data-move=ASK]").attr("href"));
    Reply wrong =
        officer.submit(
            form.page(), "main form", Map.of("already", "true", "day", "31", "month", "2"));
    assertThat(Visitor.words(wrong, ".govuk-error-summary")).contains("Enter a real date");
    Reply future = officer.submit(form.page(), "main form", Map.of("already", "true", "day", "29"));
    assertThat(Visitor.words(future, ".govuk-error-summary")).contains("has not come yet");
    assertThat(statusOf(aCase)).as("undone as a whole").isEqualTo(CaseStatus.NEW);

    Reply asked =
        officer.submit(
            form.page(),
            "main form",
            Map.of("already", "true", "day", "13", "question", "Which <year>?"));
    assertThat(letters(aCase)).as("nothing leaves").isEmpty();
    assertThat(Visitor.words(asked, "dl .govuk-tag")).isEqualTo("Waiting for requester");
    assertThat(Visitor.words(asked, "#history"))
        .contains("New → Waiting for requester: on 13 March 2024: Which <year>?");
    Reply clarified =
        officer.submit(
            officer.get("/cases/%d/moves/clarified".formatted(aCase.id())).page(), "main form");
    assertThat(Visitor.words(clarified, "dl .govuk-tag")).isEqualTo("In progress");
    assertThat(office.get(CaseClocks.class).events(aCase.id()))
        .extracting(NotedEvent::event)
        .extracting(event -> event.name() + ":" + event.date())
        .containsExactly("clarification-asked:2024-03-13", "clarified:2024-03-14");
  }

  @Test
  void aCaseWithoutAClockMovesAllTheSame() {
    Case aCase = office.desk().request("A remark", OfficeServer.NOW, OTHER, "Why?");
    officer.submit(
        officer.get("/cases/%d/moves/ask".formatted(aCase.id())).page(),
        "main form",
        Map.of("already", "true"));
    assertThat(statusOf(aCase)).isEqualTo(CaseStatus.AWAITING_CLARIFICATION);
    assertThat(office.get(CaseClocks.class).events(aCase.id())).isEmpty();
  }

  @Test
  void anotherOfficerApprovesWhatWasSubmitted() {
    Case aCase = office.desk().requestAsking("How many?");
    Reply refused = step(officer, aCase, "submit");
    assertThat(refused.status()).as("nothing to submit").isEqualTo(200);
    cases.move(aCase.id(), CaseMove.WORK_ON, "admin");
    refused = step(officer, aCase, "submit");
    assertThat(Visitor.words(refused, ".govuk-error-summary"))
        .contains("Give an answer and an outcome to question 1 first");
    answer(aCase);
    refused = step(officer, aCase, "submit");
    assertThat(Visitor.words(refused, ".govuk-error-summary"))
        .contains("Compose the response first");
    office.get(Responses.class).compose(aCase.id(), "admin");
    step(officer, aCase, "submit");
    Reply mine = page(aCase);
    assertThat(mine.page().select("[data-move]").eachAttr("data-move")).containsExactly("RETURN");
    assertThat(Visitor.words(mine, "#moves")).contains("another officer approves it");

    Visitor colleague = office.colleague("carys");
    Reply unreasoned = step(colleague, aCase, "return");
    assertThat(Visitor.words(unreasoned, ".govuk-error-summary")).contains("Say why");
    step(colleague, aCase, "approve");
    assertThat(statusOf(aCase)).isEqualTo(CaseStatus.READY_TO_SEND);
    answer(aCase);
    assertThat(statusOf(aCase)).as("changed after approval").isEqualTo(CaseStatus.IN_PROGRESS);
    assertThat(Visitor.words(officer.get("/cases/%d/send".formatted(aCase.id())), "#missing"))
        .contains("submit it for clearance again");
  }

  @Test
  void closesWithAnEndingAndReopensWithAReason() {
    Case aCase = office.desk().requestAsking("How many?");
    Reply unsaid = step(officer, aCase, "close");
    assertThat(Visitor.words(unsaid, ".govuk-error-summary")).contains("Select how it ended");
    Reply unagreed = close(aCase, "PASSED_ON", "The Inspectorate");
    assertThat(Visitor.words(unagreed, ".govuk-error-summary"))
        .contains("Record first that the requester agreed");
    Reply consent = officer.get("/cases/%d/facts/transfer-consent".formatted(aCase.id()));
    Reply recorded =
        officer.submit(
            consent.page(), "main form", Map.of("day", "13", "month", "3", "year", "2024"));
    assertThat(Visitor.words(recorded, "#facts"))
        .contains("Consent to pass the request on", "13 March 2024", "Recorded by admin");
    Reply closed = close(aCase, "PASSED_ON", "The Inspectorate");
    assertThat(Visitor.words(closed, "dl.govuk-summary-list"))
        .contains("Closed", "Passed on to another authority");
    assertThat(
            Visitor.words(
                officer.get("/cases/closed"), "tr:contains(%s)".formatted(aCase.reference())))
        .contains("Passed on to another authority");
    officer.submit(
        officer.get("/cases/%d/moves/reopen".formatted(aCase.id())).page(),
        "main form",
        Map.of("reason", "They sent it back"));
    assertThat(statusOf(aCase)).isEqualTo(CaseStatus.IN_PROGRESS);
  }

  private Reply close(Case aCase, String ending, String words) {
    return officer.submit(
        officer.get("/cases/%d/moves/close".formatted(aCase.id())).page(),
        "main form",
        Map.of("ending", ending, "reason", words));
  }

  private Reply step(Visitor visitor, Case aCase, String code) {
    Reply form = visitor.get("/cases/%d/moves/%s".formatted(aCase.id(), code));
    return form.page().select("main form").isEmpty()
        ? form
        : visitor.submit(form.page(), "main form");
  }

  @Test
  void anOfficerTakesTheCaseAndTheFirstLookIsNoted() {
    Case aCase = office.desk().requestAsking("How many?");
    Reply first = page(aCase);
    assertThat(Visitor.words(first, "#owner")).contains("Nobody yet");
    assertThat(Visitor.words(first, "#history tbody")).contains("Looked at the case first");
    Reply mine = officer.submit(first.page(), "#owner form");
    assertThat(Visitor.words(mine, "#owner")).contains("admin", "Give it back");
    assertThat(statusOf(aCase)).isEqualTo(CaseStatus.IN_PROGRESS);
    assertThat(lineOf(aCase)).contains("admin");
    Reply back = officer.submit(mine.page(), "#owner form");
    assertThat(Visitor.words(back, "#owner")).contains("Nobody yet");
    assertThat(back.page().select("#history tr:contains(Looked at the case first)")).hasSize(1);
  }

  /** The case's line, on whichever page of the list it stands. */
  private String lineOf(Case aCase) {
    String lines = "";
    for (int page = 1; lines.isEmpty() && page < 20; page++) {
      String link = "tr:has(a[href=/cases/%d])".formatted(aCase.id());
      lines = officer.get("/cases?page=" + page).page().select(link).text();
    }
    return lines;
  }

  @Test
  void mergedAndWithdrawnQuestionsNeedNoAnswer() {
    Case aCase = office.desk().requestAsking("How many vans?", "How many vans are there?", "Why?");
    List<Question> questions = cases.questions(aCase.id());
    Reply unsaid = move(aCase, questions.get(1), "MERGE", Map.of());
    assertThat(Visitor.words(unsaid, ".govuk-error-summary")).contains("Choose another question");
    move(aCase, questions.get(1), "MERGE", Map.of("into", "1"));
    Reply page = move(aCase, questions.get(2), "WITHDRAW", Map.of());
    assertThat(Visitor.words(page, "#question-%d".formatted(questions.get(2).id())))
        .contains("Withdrawn");
    assertThat(Visitor.words(page, "dl.govuk-summary-list"))
        .contains("0 of 1 questions answered", "Not decided yet");
    answer(aCase);
    assertThat(Visitor.words(page(aCase), "dl.govuk-summary-list"))
        .contains("1 of 1 questions answered", "Granted in full");
    assertThat(office.get(Responses.class).compose(aCase.id(), "admin").text())
        .contains("Four.")
        .doesNotContain("Why?", "How many vans are there?");
  }

  private Reply move(Case aCase, Question question, String move, Map<String, String> fields) {
    return officer.submit(
        page(aCase).page(),
        "#question-%d form[data-question-move=%s]".formatted(question.id(), move),
        fields);
  }

  private Case answered() {
    Case aCase = office.desk().requestAsking("How many?");
    answer(aCase);
    office.get(Responses.class).compose(aCase.id(), "admin");
    return aCase;
  }

  private void answer(Case aCase) {
    Question first = cases.questions(aCase.id()).getFirst();
    cases.answer(first.id(), new Answer("Four.", Outcome.HELD, List.of()), "admin");
  }

  private List<OutboxEntry> letters(Case aCase) {
    return office.get(Outbox.class).ofCase(aCase.id()).stream()
        .filter(entry -> entry.kind() == MessageKind.CLARIFICATION)
        .toList();
  }

  private void put(Case aCase, CaseStatus status) {
    sql("update cases set status = ? where id = ?", status.name(), aCase.id());
  }

  private void sql(String statement, Object... values) {
    office.get(JdbcClient.class).sql(statement).params(new ArrayList<>(List.of(values))).update();
  }

  private CaseStatus statusOf(Case aCase) {
    return cases.withId(aCase.id()).orElseThrow().status();
  }

  private Reply page(Case aCase) {
    return officer.get("/cases/" + aCase.id());
  }

  private static String csrf(Reply page) {
    return page.page().expectFirst("input[name=_csrf]").val();
  }
}
