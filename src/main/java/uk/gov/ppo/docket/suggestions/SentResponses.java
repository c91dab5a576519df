package uk.gov.ppo.docket.suggestions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseAnswered;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.letters.Precedent;
import uk.gov.ppo.docket.precedents.Precedents;

/** What was sent becomes a precedent, in the transaction that closes its case. */
@Component
class SentResponses {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Cases cases;
  private final Precedents precedents;
  private final Clock clock;

  SentResponses(Cases cases, Precedents precedents, Clock clock) {
    this.cases = cases;
    this.precedents = precedents;
    this.clock = clock;
  }

  @EventListener
  void answered(CaseAnswered news) {
    Case aCase = cases.withId(news.caseId()).orElseThrow();
    List<Precedent> pairs =
        cases.questions(aCase.id()).stream()
            .filter(question -> question.isLive() && question.isAnswered())
            .map(question -> pair(aCase, question))
            .toList();
    precedents.add(aCase.reference(), pairs);
  }

  private Precedent pair(Case aCase, Question question) {
    WithoutRequester without = WithoutRequester.of(aCase);
    return new Precedent(
        aCase.reference() + "#" + question.asked().number(),
        aCase.reference(),
        "",
        LocalDate.now(clock.withZone(LONDON)).toString(),
        aCase.reference(),
        without.in(aCase.request()),
        without.in(question.asked().text()),
        without.in(question.answer()),
        question.outcome().orElse(Outcome.UNKNOWN),
        question.sections());
  }
}
