package uk.gov.ppo.docket.casework.guards;

import java.util.List;
import uk.gov.ppo.docket.casework.CaseStatus;

/** What an approver gave back, or was changed after approval, is approved before it leaves. */
final class ClearanceGiven implements Guard {
  @Override
  public boolean guards(GuardedStep step) {
    return step == GuardedStep.SEND;
  }

  @Override
  public List<String> refusals(GuardedCase aCase) {
    return aCase.returned() && aCase.aCase().status() != CaseStatus.READY_TO_SEND
        ? List.of(
            "It was returned, or changed after it was approved: submit it for clearance again")
        : List.of();
  }
}
