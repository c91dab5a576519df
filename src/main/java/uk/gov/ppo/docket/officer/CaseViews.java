package uk.gov.ppo.docket.officer;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseMove;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.clocks.Aggregation;
import uk.gov.ppo.docket.clocks.CaseClocks;
import uk.gov.ppo.docket.correspondence.Responses;
import uk.gov.ppo.docket.officer.reading.ReadMessage;
import uk.gov.ppo.docket.suggestions.Offered;
import uk.gov.ppo.docket.suggestions.Offers;

/** Brings together all that one case's page shows. */
@Component
class CaseViews {
  private final Cases cases;
  private final Tasks tasks;
  private final DueDates dueDates;
  private final CaseClocks clocks;
  private final Aggregation aggregation;
  private final Offers offers;
  private final Responses responses;
  private final CaseMail mail;

  CaseViews(
      Cases cases,
      Tasks tasks,
      DueDates dueDates,
      CaseClocks clocks,
      Aggregation aggregation,
      Offers offers,
      Responses responses,
      CaseMail mail) {
    this.cases = cases;
    this.tasks = tasks;
    this.dueDates = dueDates;
    this.clocks = clocks;
    this.aggregation = aggregation;
    this.offers = offers;
    this.responses = responses;
    this.mail = mail;
  }

  CaseView of(Case aCase, Typed typed) {
    List<Question> questions = cases.questions(aCase.id());
    Map<Long, Offered> offered = offers.of(aCase, questions);
    return new CaseView(
        aCase.id(),
        aCase.reference(),
        CaseList.subjectOf(aCase),
        requesterOf(aCase),
        Tag.of(aCase.status()),
        mail.arrivalOf(aCase),
        toDo(aCase.id()),
        dueDates.of(aCase),
        clocked(aCase),
        placed(aCase.placement()),
        mail.acknowledgementOf(aCase),
        mail.requestOf(aCase, questions),
        questions.stream()
            .map(q -> card(q, typed, aCase, questions, offered.getOrDefault(q.id(), Offered.NONE)))
            .toList(),
        draft(aCase.id(), typed),
        mail.filedUnder(aCase.id()),
        history(aCase.id()),
        aCase.status().moves().contains(CaseMove.WORK_ON),
        aCase.status().moves().contains(CaseMove.SEND));
  }

  private CaseView.Clocked clocked(Case aCase) {
    return new CaseView.Clocked(
        ClockStep.of(aCase.placement().kind(), clocks.moves(aCase.id())),
        aggregation.with(aCase).stream()
            .map(
                other ->
                    new CaseView.Other(
                        other.id(),
                        "%s, received %s"
                            .formatted(other.reference(), LondonTime.date(other.receivedOn()))))
            .toList(),
        clocks.reviewUntil(aCase.id()).map(LondonTime::date).orElse(""));
  }

  static String requesterOf(Case aCase) {
    String words = ReadMessage.inWords(aCase.requester());
    return aCase.requester().address().isBlank() ? (words + " (no address)").strip() : words;
  }

  private List<CaseView.ToDo> toDo(long caseId) {
    return tasks.open(caseId).stream()
        .map(
            task ->
                new CaseView.ToDo(
                    task.id(), Tag.of(task.kind()), task.what(), LondonTime.moment(task.madeAt())))
        .toList();
  }

  private static CaseView.Placed placed(Placement placement) {
    return new CaseView.Placed(
        Words.of(placement.kind()),
        placement.team(),
        Words.of(placement.priority()),
        placement.rule(),
        placement.reason(),
        placement.evidence());
  }

  private QuestionCard card(
      Question question, Typed typed, Case aCase, List<Question> all, Offered offered) {
    AnswerForm form = typed.answerTo(question.id()).orElseGet(() -> AnswerForm.of(question));
    boolean mayWork = aCase.status().moves().contains(CaseMove.WORK_ON);
    List<LaidOut> laidOut =
        offers.named(aCase, question, form.precedent()).stream().map(LaidOut::of).toList();
    return QuestionCard.of(question, OfferedAnswers.of(offered), laidOut, form, all, mayWork);
  }

  private CaseView.DraftView draft(long caseId, Typed typed) {
    return responses
        .draft(caseId)
        .map(
            draft ->
                new CaseView.DraftView(
                    true,
                    "Last changed by %s, %s"
                        .formatted(draft.updatedBy(), LondonTime.moment(draft.updatedAt())),
                    typed.draftOf(caseId).orElseGet(() -> DraftForm.of(draft))))
        .orElseGet(
            () ->
                new CaseView.DraftView(
                    false, "", typed.draftOf(caseId).orElseGet(() -> new DraftForm("", ""))));
  }

  private List<CaseView.Event> history(long caseId) {
    return cases.history(caseId).stream()
        .map(e -> new CaseView.Event(LondonTime.moment(e.at()), e.who(), e.what()))
        .toList()
        .reversed();
  }
}
