package uk.gov.ppo.docket.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.database.Storage;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.MessageId;

/** What cases promise on every database. */
interface CasesContract {
  Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  Mailbox ADA = new Mailbox("Ada", "ada@example.org");

  DataSource database();

  @Test
  default void referencesAreGapFreeEvenWhenOpeningACaseIsUndone() {
    withCases(
        (cases, storage) -> {
          assertThat(cases.open(aRequestAsking("How many?")).reference()).isEqualTo("FOI 543");
          assertThatThrownBy(
                  () ->
                      storage.inOneTransaction(
                          () -> {
                            cases.open(aRequestAsking("Undone?"));
                            throw new IllegalStateException("power cut");
                          }))
              .hasMessage("power cut");
          assertThat(cases.open(aRequestAsking("How much?")).reference()).isEqualTo("FOI 544");
        });
  }

  @Test
  default void aCaseKeepsItsQuestionsInOrder() {
    withCases(
        (cases, storage) -> {
          Case opened = cases.open(aRequestAsking("How many?", "How much?"));
          assertThat(cases.questions(opened.id()))
              .extracting(question -> question.asked().text())
              .containsExactly("How many?", "How much?");
          assertThat(cases.withReference("foi 543")).hasValue(opened);
        });
  }

  @Test
  default void openCasesStandByDueDateLongestWaitingFirst() {
    withCases(
        (cases, storage) -> {
          cases.open(aRequestReceived(NOON));
          cases.open(aRequestReceived(NOON.minusSeconds(86_400)));
          assertThat(cases.open())
              .extracting(Case::reference)
              .containsExactly("FOI 544", "FOI 543");
        });
  }

  @Test
  default void aReplyIsRecognisedByTheMessageItAnswers() {
    withCases(
        (cases, storage) -> {
          Case opened = cases.open(aRequestAsking("How many?"));
          MessageId ours = new MessageId("ours@office.example");
          cases.wrote(opened.id(), ours, MessageRole.ACKNOWLEDGEMENT, Cases.DOCKET);
          assertThat(cases.caseOf(ours)).isEqualTo(OptionalLong.of(opened.id()));
          assertThat(cases.wrote(ours)).isTrue();
          assertThat(cases.wrote(new MessageId("request@example.org"))).isFalse();
        });
  }

  @Test
  default void anAnswerBelongsToItsQuestionAndIsRemembered() {
    withCases(
        (cases, storage) -> {
          Case opened = cases.open(aRequestAsking("How many?"));
          Question question = cases.questions(opened.id()).getFirst();
          cases.answer(
              question.id(), new Answer("None.", Outcome.NOT_HELD, List.of("40(2)", "12")), "sam");
          Question answered = cases.question(question.id()).orElseThrow();
          assertThat(answered.outcome()).hasValue(Outcome.NOT_HELD);
          assertThat(answered.sections()).containsExactly("40(2)", "12");
          assertThat(cases.withId(opened.id()).orElseThrow().status())
              .isEqualTo(CaseStatus.IN_PROGRESS);
          assertThat(cases.history(opened.id()))
              .extracting(HistoryEntry::what)
              .contains("Answered question 1: Not held");
        });
  }

  @Test
  default void aClosedCaseTakesNoMoreAnswersAndAnnouncesItselfOnce() {
    withCases(
        (cases, storage) -> {
          Case opened = cases.open(aRequestAsking("How many?"));
          cases.move(opened.id(), CaseMove.SEND, "sam");
          cases.move(opened.id(), CaseMove.DELIVERED, Cases.DOCKET);
          assertThat(storage.news(CaseAnswered.class))
              .containsExactly(new CaseAnswered(opened.id()));
          assertThatThrownBy(() -> cases.move(opened.id(), CaseMove.SEND, "sam"))
              .isInstanceOf(MoveNotAllowed.class)
              .hasMessageContaining("FOI 543");
          assertThat(cases.open()).isEmpty();
          assertThat(cases.closed()).hasSize(1);
        });
  }

  @Test
  default void suggestionsWaitUntilTheAcknowledgementHasLeft() {
    withCases(
        (cases, storage) -> {
          Case opened = cases.open(aRequestAsking("How many?"));
          assertThat(cases.awaitingSuggestions(10)).isEmpty();
          cases.acknowledgement(opened.id(), AcknowledgementState.SENT, "");
          assertThat(cases.awaitingSuggestions(10)).hasSize(1);
          cases.suggested(cases.questions(opened.id()).getFirst().id(), NOON);
          assertThat(cases.awaitingSuggestions(10)).isEmpty();
        });
  }

  private void withCases(java.util.function.BiConsumer<Cases, Storage> test) {
    Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    try (Storage storage =
        new Storage(
            database(),
            clock,
            Cases.class,
            CaseOpenings.class,
            Tasks.class,
            Attention.class,
            History.class,
            References.class,
            DemoReference.class)) {
      test.accept(storage.get(Cases.class), storage);
    }
  }

  @Test
  default void aTaskIsOpenUntilSomebodyHasDealtWithIt() {
    withCases(
        (cases, storage) -> {
          Tasks tasks = storage.get(Tasks.class);
          Case opened = cases.open(aRequestAsking("How many?"));
          tasks.add(opened.id(), TaskKind.NEW_MESSAGE, "A further message");
          tasks.add(opened.id(), TaskKind.NEW_MESSAGE, "A further message");
          Task only = tasks.open(opened.id()).getFirst();
          assertThat(tasks.open(List.of(opened.id())).get(opened.id())).containsExactly(only);
          tasks.done(opened.id() + 1, only.id(), "Olu");
          assertThat(tasks.open(opened.id())).as("of another case").hasSize(1);
          tasks.done(opened.id(), only.id(), "Olu");
          assertThat(tasks.open(List.of(opened.id()))).isEmpty();
          assertThat(cases.history(opened.id()))
              .last()
              .extracting(HistoryEntry::who, HistoryEntry::what)
              .containsExactly("Olu", "Dealt with: A further message");
        });
  }

  @Test
  default void whatNeedsAttentionIsGatheredFromOpenAndClosedCases() {
    withCases(
        (cases, storage) -> {
          Tasks tasks = storage.get(Tasks.class);
          Attention attention = storage.get(Attention.class);
          Case quiet = cases.open(aRequestAsking("How many?"));
          Case held = cases.open(aRequestAsking("How much?"));
          cases.acknowledgement(held.id(), AcknowledgementState.HELD, "Two senders");
          Case answered = closed(cases, aRequestAsking("Why?"));
          tasks.add(answered.id(), TaskKind.NEW_MESSAGE, "A further message");
          tasks.add(answered.id(), TaskKind.BOUNCED, "It came back");
          Case heldToTheEnd = closed(cases, aRequestAsking("When?"));
          cases.acknowledgement(heldToTheEnd.id(), AcknowledgementState.HELD, "Two senders");

          assertThat(attention.cases())
              .extracting(Case::reference)
              .containsExactly(held.reference(), answered.reference())
              .doesNotContain(quiet.reference());
          assertThat(attention.counts()).isEqualTo(new CaseCounts(2, 2, 2));
          tasks.open(answered.id()).forEach(task -> tasks.done(answered.id(), task.id(), "Olu"));
          assertThat(attention.counts()).isEqualTo(new CaseCounts(2, 1, 2));
        });
  }

  private static Case closed(Cases cases, NewCase request) {
    Case opened = cases.open(request);
    cases.move(opened.id(), CaseMove.SEND, "sam");
    cases.move(opened.id(), CaseMove.DELIVERED, Cases.DOCKET);
    return opened;
  }

  @Test
  default void aHeldAcknowledgementIsReleasedOnceByTheOfficerWhoDidIt() {
    withCases(
        (cases, storage) -> {
          Case opened = cases.open(aRequestAsking("How many?"));
          assertThat(cases.releaseAcknowledgement(opened.id(), "Olu")).as("not held").isFalse();
          cases.acknowledgement(opened.id(), AcknowledgementState.HELD, "Two senders");
          assertThat(cases.releaseAcknowledgement(opened.id(), "Olu")).isTrue();
          assertThat(cases.releaseAcknowledgement(opened.id(), "Sam")).as("again").isFalse();
          Case released = cases.withId(opened.id()).orElseThrow();
          assertThat(released.acknowledgement()).isEqualTo(AcknowledgementState.WAITING);
          assertThat(released.acknowledgementReason()).isEmpty();
          assertThat(cases.history(opened.id()))
              .last()
              .extracting(HistoryEntry::who, HistoryEntry::what)
              .containsExactly("Olu", "Released the acknowledgement");
        });
  }

  @Test
  default void aStandInIsFilledInUnderItsReferenceAndReceipt() {
    withCases(
        (cases, storage) -> {
          Case standIn = cases.open(aRequest(NOON));
          Case filled = cases.fillIn(standIn.id(), aRequestAsking("How many?", "Why?"), "Olu");
          assertThat(filled.reference()).isEqualTo(standIn.reference());
          assertThat(filled.receivedAt()).isEqualTo(NOON);
          assertThat(cases.questions(filled.id())).hasSize(2);
        });
  }

  @Test
  default void aHistoryThatWasTamperedWithIsFoundAndTheLineNamed() {
    withCases(
        (cases, storage) -> {
          JdbcClient jdbc = storage.get(JdbcClient.class);
          Case one = cases.open(aRequestAsking("How many?"));
          Case two = cases.open(aRequestAsking("How much?"));
          cases.note(one.id(), "Olu", "Spoke to the team");
          cases.move(one.id(), CaseMove.WORK_ON, "Olu");
          HistoryCheck check = new HistoryCheck(jdbc);
          assertThat(check.run()).isEqualTo(new HistoryCheck.Report(2, 4, List.of()));
          jdbc.sql("update case_history set what = 'Spoke to nobody' where what like 'Spoke%'")
              .update();
          assertThat(check.run().broken())
              .singleElement()
              .extracting(HistoryCheck.Broken::reference, HistoryCheck.Broken::what)
              .containsExactly(one.reference(), "the line was changed");
          jdbc.sql("delete from case_history where what like 'Spoke%'").update();
          assertThat(check.run().broken())
              .singleElement()
              .extracting(HistoryCheck.Broken::what)
              .isEqualTo("a line before it was taken out or put in");
          jdbc.sql("delete from case_history where case_id = ?").param(two.id()).update();
          assertThat(check.run().broken())
              .last()
              .extracting(HistoryCheck.Broken::reference, HistoryCheck.Broken::line)
              .containsExactly(two.reference(), 0L);
        });
  }

  private static NewCase aRequestAsking(String... questions) {
    return aRequest(NOON, questions);
  }

  private static NewCase aRequestReceived(Instant at) {
    return aRequest(at, "How many?");
  }

  private static NewCase aRequest(Instant at, String... questions) {
    Placement placement =
        new Placement(RequestKind.FOI, "Information", Priority.NORMAL, "default", "All others");
    List<NewQuestion> asked = new java.util.ArrayList<>();
    for (String question : questions) {
      asked.add(new NewQuestion(asked.size() + 1, "", question, 0, question.length(), ""));
    }
    return new NewCase(
        at,
        ADA,
        "A request",
        String.join("\n", questions),
        "en",
        placement,
        asked,
        List.of(new MessageId("request@example.org")),
        1,
        "");
  }

  /** The demo's settings. */
  class DemoReference {
    @org.springframework.context.annotation.Bean
    ReferenceSettings settings() {
      return new ReferenceSettings("FOI {n}", 543);
    }
  }
}
