package uk.gov.ppo.docket.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseMove;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.MessageRole;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.guards.GuardedStep;
import uk.gov.ppo.docket.casework.guards.Guards;
import uk.gov.ppo.docket.mail.FinishedMessage;
import uk.gov.ppo.docket.mail.Letter;
import uk.gov.ppo.docket.mail.LetterWriter;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.outbox.MessageKind;
import uk.gov.ppo.docket.outbox.Outbox;
import uk.gov.ppo.docket.reuse.NeitherConfirmNorDeny;

/** Responses in the office's form; nothing leaves until an officer sends it. */
@Component
class CaseResponses implements Responses {
  private final Cases cases;
  private final Drafts drafts;
  private final LetterTemplates templates;
  private final Wording wording;
  private final OfficeSettings office;
  private final LetterWriter writer;
  private final Outbox outbox;
  private final Guards guards;

  CaseResponses(
      Cases cases,
      Drafts drafts,
      LetterTemplates templates,
      Wording wording,
      OfficeSettings office,
      LetterWriter writer,
      Outbox outbox,
      Guards guards) {
    this.cases = cases;
    this.drafts = drafts;
    this.templates = templates;
    this.wording = wording;
    this.office = office;
    this.writer = writer;
    this.outbox = outbox;
    this.guards = guards;
  }

  @Override
  public Optional<Draft> draft(long caseId) {
    return drafts.of(caseId);
  }

  @Override
  @Transactional
  public Draft compose(long caseId, String who) {
    List<Question> questions = answeredQuestions(caseId);
    save(caseId, letterFor(caseId, questions).text(), who);
    return drafts.of(caseId).orElseThrow();
  }

  private List<Question> answeredQuestions(long caseId) {
    List<Question> questions = live(caseId);
    List<Integer> open =
        questions.stream().filter(q -> !q.isAnswered()).map(q -> q.asked().number()).toList();
    if (!open.isEmpty()) {
      throw new ResponseNotReady(
          "Give an answer and an outcome to question %s first"
              .formatted(String.join(", ", open.stream().map(String::valueOf).toList())));
    }
    return questions;
  }

  /** Questions that were merged or withdrawn need no answer and stand in no letter. */
  private List<Question> live(long caseId) {
    return cases.questions(caseId).stream().filter(Question::isLive).toList();
  }

  private WrittenLetter letterFor(long caseId, List<Question> questions) {
    Case aCase = cases.withId(caseId).orElseThrow();
    LetterForm form = LetterForm.answering(aCase.placement().kind());
    return Tongue.ofCode(aCase.language()) == Tongue.WELSH
        ? templates
            .inWelsh(form, wording.of(aCase, questions, Tongue.WELSH))
            .orElseGet(() -> english(form, aCase, questions))
        : english(form, aCase, questions);
  }

  private WrittenLetter english(LetterForm form, Case aCase, List<Question> questions) {
    return templates.write(form, wording.of(aCase, questions, Tongue.ENGLISH));
  }

  @Override
  @Transactional
  public void save(long caseId, String text, String who) {
    refuseToTellOfEarlier(cases.withId(caseId).orElseThrow(), text);
    cases.move(caseId, CaseMove.WORK_ON, who);
    drafts.keep(caseId, text.replace("\r\n", "\n"), who);
  }

  @Override
  public String subject(long caseId) {
    return letterFor(caseId, live(caseId)).subject();
  }

  @Override
  @Transactional
  public void send(long caseId, String who) {
    Case aCase = cases.withId(caseId).orElseThrow();
    guards.require(caseId, GuardedStep.SEND, who);
    Draft draft =
        drafts.of(caseId).orElseThrow(() -> new ResponseNotReady("Compose the response first"));
    if (aCase.requester().address().isEmpty()) {
      throw new ResponseNotReady("There is no address to send the response to");
    }
    refuseToTellOfEarlier(aCase, draft.text());
    cases.move(caseId, CaseMove.SEND, who);
    FinishedMessage message = writer.write(caseId, letter(aCase, subject(caseId), draft.text()));
    outbox.put(caseId, MessageKind.RESPONSE, message);
    cases.wrote(caseId, message.id(), MessageRole.RESPONSE, who);
  }

  // to neither confirm nor deny (FOIA section 1(1)(a)) must sound alike, asked before or not
  private void refuseToTellOfEarlier(Case aCase, String text) {
    List<String> own = new ArrayList<>(List.of(aCase.reference(), aCase.subject()));
    cases.questions(aCase.id()).forEach(question -> own.add(question.asked().text()));
    List<String> earlier = NeitherConfirmNorDeny.earlierIn(text, own);
    if (!earlier.isEmpty()) {
      throw new ResponseNotReady(
          "It neither confirms nor denies, so it must not tell of an earlier request: take out “%s”"
              .formatted(String.join("”, “", earlier)));
    }
  }

  private Letter letter(Case aCase, String subject, String text) {
    List<MessageId> thread = CaseThread.of(cases.messages(aCase.id()));
    return new Letter(
        office.mailbox(),
        aCase.requester(),
        subject,
        text,
        PlainHtml.of(text, Tongue.ofCode(aCase.language())),
        thread.stream().limit(1).toList(),
        thread,
        false);
  }
}
