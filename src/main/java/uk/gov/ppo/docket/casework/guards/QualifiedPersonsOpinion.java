package uk.gov.ppo.docket.casework.guards;

import java.util.List;
import uk.gov.ppo.docket.casework.FactKind;

/** FOIA 2000 section 36(2): only in the reasonable opinion of a qualified person. */
final class QualifiedPersonsOpinion implements Guard {
  @Override
  public boolean guards(GuardedStep step) {
    return step == GuardedStep.SEND;
  }

  @Override
  public List<String> refusals(GuardedCase aCase) {
    return aCase.cites("36") && aCase.fact(FactKind.QUALIFIED_PERSON_OPINION).isEmpty()
        ? List.of(
            "An answer relies on section 36: record the qualified person's name and the day of the"
                + " opinion first")
        : List.of();
  }
}
