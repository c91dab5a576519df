package uk.gov.ppo.docket.casework.guards;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.gov.ppo.docket.casework.CaseFact;
import uk.gov.ppo.docket.casework.CaseFacts;
import uk.gov.ppo.docket.casework.FactKind;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.casework.RequestKind;

/** FOIA 2000 section 12: an estimate over the appropriate limit, and a limit that is known. */
final class CostEstimate implements Guard {
  @Override
  public boolean guards(GuardedStep step) {
    return step == GuardedStep.SEND;
  }

  @Override
  public List<String> refusals(GuardedCase aCase) {
    if (!refusesForCost(aCase)) {
      return List.of();
    }
    OptionalDouble limit = aCase.settings().limit();
    if (limit.isEmpty()) {
      return List.of(
          "No limit of hours is set for section 12: an administrator sets"
              + " docket.office.cost-limit-hours in config/application.yaml, 24 for a body in Part"
              + " I of Schedule 1 to the Act and 18 for others");
    }
    return refusals(aCase.fact(FactKind.COST_ESTIMATE), limit.getAsDouble());
  }

  private static List<String> refusals(Optional<CaseFact> estimate, double limit) {
    if (estimate.isEmpty()) {
      return List.of("An answer relies on section 12: record the estimate of hours first");
    }
    double hours = estimate.get().amount().orElse(0);
    return hours > limit
        ? List.of()
        : List.of(
            "The estimate of %s is within the limit of %s: section 12 does not apply"
                .formatted(CaseFacts.hours(hours), CaseFacts.hours(limit)));
  }

  private static boolean refusesForCost(GuardedCase aCase) {
    return aCase.cites("12")
        || aCase.kind() != RequestKind.EIR
            && aCase.live().stream()
                .flatMap(question -> question.outcome().stream())
                .anyMatch(Outcome.COST_LIMIT::equals);
  }
}
