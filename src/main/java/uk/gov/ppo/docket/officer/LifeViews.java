package uk.gov.ppo.docket.officer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseCare;
import uk.gov.ppo.docket.casework.CaseFact;
import uk.gov.ppo.docket.casework.CaseFacts;
import uk.gov.ppo.docket.casework.CaseLinks;
import uk.gov.ppo.docket.casework.CaseMove;
import uk.gov.ppo.docket.casework.CaseOutcome;
import uk.gov.ppo.docket.casework.CaseStatus;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Ending;
import uk.gov.ppo.docket.casework.FactKind;
import uk.gov.ppo.docket.casework.LinkKind;
import uk.gov.ppo.docket.casework.LinkedCase;
import uk.gov.ppo.docket.casework.RequestKind;

/** Brings together where a case stands in its life. */
@Component
class LifeViews {
  private final Cases cases;
  private final CaseLinks links;
  private final CaseFacts facts;

  LifeViews(Cases cases, CaseLinks links, CaseFacts facts) {
    this.cases = cases;
    this.links = links;
    this.facts = facts;
  }

  LifeView of(Case aCase, String officer) {
    CaseCare care = cases.care(aCase.id());
    RequestKind kind = aCase.placement().kind();
    return new LifeView(
        CaseStep.of(cases.moves(aCase, officer)),
        blocked(aCase, officer),
        care.owner(),
        care.owner().equals(officer),
        care.ending().map(Ending::label).orElse(""),
        CaseOutcome.of(cases.questions(aCase.id())).label(),
        links.of(aCase.id()).stream().map(LifeViews::linked).toList(),
        LinkKind.from(kind),
        isReviewable(aCase),
        facts.of(aCase.id()).stream().map(LifeViews::fact).toList(),
        recordable(kind));
  }

  private String blocked(Case aCase, String officer) {
    return aCase.status().moves().contains(CaseMove.APPROVE)
            && !cases.moves(aCase, officer).contains(CaseMove.APPROVE)
        ? "You submitted it: another officer approves it."
        : "";
  }

  /** Whether there is an answer, or was none, that the requester may ask us to look at again. */
  static boolean isReviewable(Case aCase) {
    RequestKind kind = aCase.placement().kind();
    return aCase.status() == CaseStatus.CLOSED
        && (kind == RequestKind.FOI || kind == RequestKind.EIR);
  }

  private static LifeView.Linked linked(LinkedCase linked) {
    Case other = linked.other();
    return new LifeView.Linked(
        other.id(),
        other.reference(),
        linked.label(),
        linked.kind().name(),
        CaseList.subjectOf(other),
        Tag.of(other.status()));
  }

  private static LifeView.Fact fact(CaseFact fact) {
    List<String> details = new ArrayList<>();
    fact.amount().ifPresent(hours -> details.add(CaseFacts.hours(hours)));
    fact.day().ifPresent(day -> details.add(LondonTime.date(day)));
    return new LifeView.Fact(
        fact.kind().label(),
        String.join(", ", details),
        fact.words(),
        "Recorded by %s, %s".formatted(fact.who(), LondonTime.moment(fact.at())));
  }

  /** What the guards of this kind of request may ask for. */
  private static List<LifeView.Recordable> recordable(RequestKind kind) {
    return Arrays.stream(FactKind.values())
        .filter(fact -> isFor(fact, kind))
        .map(fact -> new LifeView.Recordable(fact.label(), FactsPage.codeOf(fact)))
        .toList();
  }

  private static boolean isFor(FactKind fact, RequestKind kind) {
    boolean underTheAct = kind == RequestKind.FOI || kind == RequestKind.INTERNAL_REVIEW;
    return switch (fact) {
      case QUALIFIED_PERSON_OPINION, COST_ESTIMATE -> underTheAct;
      case PUBLIC_INTEREST_TEST -> underTheAct || kind == RequestKind.EIR;
      case EXTENSION_EXEMPTION -> kind == RequestKind.FOI;
      case TRANSFER_CONSENT -> true;
    };
  }
}
