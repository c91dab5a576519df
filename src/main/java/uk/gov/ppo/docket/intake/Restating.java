package uk.gov.ppo.docket.intake;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseStatus;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Corrections;

/** Offers officers what the requester of an open case says of its questions. */
@Component
class Restating {
  private final Cases cases;
  private final Corrections corrections;

  Restating(Cases cases, Corrections corrections) {
    this.cases = cases;
    this.corrections = corrections;
  }

  /**
   * Offers it, in the caller's transaction.
   *
   * @return whether there was anything to offer
   */
  boolean offer(Arrival arrival, long caseId) {
    Case aCase = cases.withId(caseId).orElseThrow();
    if (aCase.status() == CaseStatus.CLOSED
        || !arrival.sender().equalsIgnoreCase(aCase.requester().address())) {
      return false;
    }
    List<Restated> said = Restated.in(arrival.request(), cases.questions(caseId));
    said.forEach(one -> corrections.offer(caseId, arrival.kept().id(), one.about(), one.words()));
    return !said.isEmpty();
  }
}
