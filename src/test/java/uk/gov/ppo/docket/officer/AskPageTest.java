package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseMessage;
import uk.gov.ppo.docket.casework.CaseMove;
import uk.gov.ppo.docket.casework.CaseStatus;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.HistoryEntry;
import uk.gov.ppo.docket.casework.MessageRole;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.casework.Priority;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.casework.Task;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.clocks.CaseClocks;
import uk.gov.ppo.docket.clocks.NotedEvent;
import uk.gov.ppo.docket.correspondence.Clarifications;
import uk.gov.ppo.docket.deadline.ClockMove;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.officer.Visitor.Reply;
import uk.gov.ppo.docket.outbox.MessageKind;
import uk.gov.ppo.docket.outbox.Outbox;
import uk.gov.ppo.docket.outbox.OutboxEntry;
import uk.gov.ppo.docket.text.MessageText;

class AskPageTest {
  private static final String FORM = "main form";

  private final OfficeServer office = OfficeServer.shared();
  private final Cases cases = office.get(Cases.class);
  private final Outbox outbox = office.get(Outbox.class);
  private final Visitor officer = office.officer();
  private final Case aCase = office.desk().requestAsking("How many vans?");

  @Test
  void showsTheLetterBeforeItLeaves() {
    Reply confirm = typed("Which year?\n\nAnd do you count hired vans?");
    assertThat(Visitor.words(confirm, "main"))
        .contains("Rhiannon Pugh <rhiannon.pugh@example.org>", "[%s]".formatted(aCase.reference()))
        .contains("leaves at once");
    assertThat(confirm.page().expectFirst(".docket-words").wholeText())
        .contains("Dear Rhiannon Pugh", "Which year?\n\nAnd do you count hired vans?")
        .contains("starts again on the day your reply reaches us, under section 10(6)");
    assertThat(questions()).isEmpty();
    assertThat(statusOf(aCase)).isEqualTo(CaseStatus.NEW);

    Reply again = officer.submit(confirm.page(), FORM, Map.of("change", "true"));
    assertThat(again.page().expectFirst("textarea[name=question]").val())
        .isEqualTo("Which year?\n\nAnd do you count hired vans?");
    assertThat(questions()).isEmpty();
  }

  @Test
  void sendsTheQuestionAndWaits() {
    Reply confirm = typed("Which year?");
    Reply sent = officer.submit(confirm.page(), FORM);
    assertThat(Visitor.words(sent, ".govuk-notification-banner--success")).contains("on its way");
    assertThat(Visitor.words(sent, "dl .govuk-tag")).isEqualTo("Waiting for requester");
    assertThat(Visitor.words(sent, "#messages")).contains("Our question", "Which year?");
    assertThat(Visitor.words(sent, "#history")).contains("Our question was written", "by letter");

    assertThat(questions()).hasSize(1);
    Message letter = read(questions().getFirst());
    List<MessageId> filed =
        cases.messages(aCase.id()).stream().map(m -> new MessageId(m.messageId())).toList();
    assertThat(letter.to())
        .singleElement()
        .satisfies(to -> assertThat(to.address()).isEqualTo("rhiannon.pugh@example.org"));
    assertThat(letter.subject())
        .isEqualTo("[%s] A question about your message".formatted(aCase.reference()));
    assertThat(letter.inReplyTo()).containsExactly(filed.get(0));
    assertThat(letter.references()).containsExactly(filed.get(0), filed.get(1));
    assertThat(cases.messages(aCase.id()).stream().map(CaseMessage::role))
        .containsExactly(
            MessageRole.OPENING, MessageRole.ACKNOWLEDGEMENT, MessageRole.CLARIFICATION);
    assertThat(clockEvents()).containsExactly("clarification-asked:2024-03-14");
    assertThat(office.get(CaseClocks.class).moves(aCase.id())).contains(ClockMove.CLARIFY);
  }

  @Test
  void aReplyToItBelongsToTheCase() {
    officer.submit(typed("Which year?").page(), FORM);
    MessageId asked = new MessageId(questions().getFirst().messageId());
    assertThat(cases.caseOf(asked)).hasValue(aCase.id());
    assertThat(cases.wrote(asked)).isTrue();
  }

  @Test
  void aSecondPressSendsNothing() {
    Reply confirm = typed("Which year?");
    officer.submit(confirm.page(), FORM);
    Reply twice = officer.submit(confirm.page(), FORM);
    assertThat(Visitor.words(twice, ".govuk-error-summary")).contains("it cannot");
    clarify();
    Reply late = officer.submit(confirm.page(), FORM);
    assertThat(Visitor.words(late, ".govuk-error-summary")).contains("sent already");
    assertThat(statusOf(aCase)).as("undone as a whole").isEqualTo(CaseStatus.IN_PROGRESS);
    assertThat(questions()).hasSize(1);
  }

  @Test
  void asksAgainAfterAnAnswerThatWasNotEnough() {
    officer.submit(typed("Which year?").page(), FORM);
    clarify();
    officer.submit(typed("Calendar or financial?").page(), FORM);
    assertThat(questions()).hasSize(2);
    assertThat(textOf(questions().getLast())).contains("Calendar or financial?");
    assertThat(statusOf(aCase)).isEqualTo(CaseStatus.AWAITING_CLARIFICATION);
    assertThat(clockEvents())
        .containsExactly(
            "clarification-asked:2024-03-14",
            "clarified:2024-03-14",
            "clarification-asked:2024-03-14");
  }

  @Test
  void wantsWords() {
    assertThat(Visitor.words(typed(" "), ".govuk-error-summary"))
        .contains("Enter what you ask the requester");
    Reply endless = typed("x".repeat(AskForm.LONGEST + 1));
    assertThat(Visitor.words(endless, ".govuk-error-summary")).contains("10,000 characters");
    Reply confirm = typed("Which year?");
    Reply emptied = officer.submit(confirm.page(), FORM, Map.of("question", ""));
    assertThat(Visitor.words(emptied, ".govuk-error-summary")).contains("Enter what you ask");
    assertThat(questions()).isEmpty();
  }

  @Test
  void sendsNothingWithoutAnAddress() {
    Reply confirm = typed("Which year?");
    office
        .get(JdbcClient.class)
        .sql("update cases set requester_address = '' where id = ?")
        .param(aCase.id())
        .update();
    assertThat(Visitor.words(typed("Which year?"), ".govuk-error-summary"))
        .contains("Nothing can be sent to the address", "ask by other means");
    Reply forced = officer.submit(confirm.page(), FORM);
    assertThat(Visitor.words(forced, ".govuk-error-summary")).contains("Nothing can be sent");
    assertThat(questions()).isEmpty();
    assertThat(statusOf(aCase)).isEqualTo(CaseStatus.NEW);
    assertThat(clockEvents()).isEmpty();
    assertThat(cases.messages(aCase.id())).hasSize(2);
  }

  @Test
  void whatAnOfficerTypesIsDataAndNothingElse() {
    String typed = "{{reference}} {{#nothing}} <script>alert(1)</script> & \"you\"";
    Reply confirm = typed(typed);
    assertThat(confirm.page().expectFirst(".docket-words").wholeText()).contains(typed);
    assertThat(confirm.page().select("main script")).isEmpty();
    officer.submit(confirm.page(), FORM);
    OutboxEntry letter = questions().getFirst();
    assertThat(textOf(letter)).contains(typed);
    assertThat(new String(letter.raw(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("&lt;script&gt;")
        .containsOnlyOnce("<script>");
  }

  @Test
  void aRefusedQuestionIsATaskAndStandsInTheHistory() {
    officer.submit(typed("Which year?").page(), FORM);
    OutboxEntry claimed = outbox.claim().orElseThrow();
    while (claimed.caseId() != aCase.id()) {
      outbox.sent(claimed, "250 ok");
      claimed = outbox.claim().orElseThrow();
    }
    outbox.refused(claimed, "550 no such mailbox");
    assertThat(office.get(Tasks.class).open(aCase.id()).stream().map(Task::what))
        .containsExactly("Question to the requester: 550 no such mailbox");
    assertThat(cases.history(aCase.id()).stream().map(HistoryEntry::what))
        .contains("Question to the requester not sent: 550 no such mailbox");
    assertThat(statusOf(aCase)).isEqualTo(CaseStatus.AWAITING_CLARIFICATION);
  }

  @ParameterizedTest
  @EnumSource(RequestKind.class)
  void promisesANewTimeLimitOnlyWhereTheLawDoes(RequestKind kind) {
    Placement placement = new Placement(kind, "Information", Priority.NORMAL, "the-rest", "Test");
    Case one = office.desk().request("Vans", OfficeServer.NOW, placement, "How many?");
    String letter = office.get(Clarifications.class).words(one, "Which year?").text();
    assertThat(letter).contains("Which year?", one.reference()).doesNotContain("{{");
    assertThat(letter.contains("starts again"))
        .isEqualTo(kind == RequestKind.FOI || kind == RequestKind.EIR);
    assertThat(letter.contains("Freedom of Information Act")).isEqualTo(kind == RequestKind.FOI);
    assertThat(letter.contains("Environmental Information Regulations"))
        .isEqualTo(kind == RequestKind.EIR);
  }

  @Test
  void aRequestInWelshIsAskedInWelsh() {
    office
        .get(JdbcClient.class)
        .sql("update cases set language = 'cy' where id = ?")
        .param(aCase.id())
        .update();
    assertThat(Visitor.words(officer.get(path()), "#question-hint")).contains("in Welsh");
    Reply confirm = typed("Pa flwyddyn?");
    assertThat(Visitor.words(confirm, ".docket-words"))
        .contains("Annwyl Rhiannon Pugh", "Pa flwyddyn?", "adran 10(6)")
        .doesNotContain("Thank you");
  }

  private Reply typed(String question) {
    return officer.submit(officer.get(path()).page(), FORM, Map.of("question", question));
  }

  private String path() {
    return "/cases/%d/moves/ask".formatted(aCase.id());
  }

  private void clarify() {
    officer.submit(officer.get("/cases/%d/moves/clarified".formatted(aCase.id())).page(), FORM);
    assertThat(statusOf(aCase).after(CaseMove.ASK)).isPresent();
  }

  private List<OutboxEntry> questions() {
    return outbox.ofCase(aCase.id()).stream()
        .filter(entry -> entry.kind() == MessageKind.CLARIFICATION)
        .toList();
  }

  private Message read(OutboxEntry entry) {
    return office.get(MessageReader.class).read(entry.raw());
  }

  private String textOf(OutboxEntry entry) {
    return MessageText.of(read(entry)).newText();
  }

  private List<String> clockEvents() {
    return office.get(CaseClocks.class).events(aCase.id()).stream()
        .map(NotedEvent::event)
        .map(event -> event.name() + ":" + event.date())
        .toList();
  }

  private CaseStatus statusOf(Case one) {
    return cases.withId(one.id()).orElseThrow().status();
  }
}
