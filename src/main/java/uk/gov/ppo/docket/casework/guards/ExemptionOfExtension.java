package uk.gov.ppo.docket.casework.guards;

import java.util.List;
import uk.gov.ppo.docket.casework.FactKind;
import uk.gov.ppo.docket.casework.RequestKind;

/**
 * FOIA 2000 section 10(3): more time is for weighing the public interest in an exemption that is
 * known, not for finding one.
 */
final class ExemptionOfExtension implements Guard {
  @Override
  public boolean guards(GuardedStep step) {
    return step == GuardedStep.EXTEND;
  }

  @Override
  public List<String> refusals(GuardedCase aCase) {
    return aCase.kind() == RequestKind.FOI && aCase.fact(FactKind.EXTENSION_EXEMPTION).isEmpty()
        ? List.of(
            "Record first which qualified exemption the extension is for: more time may be taken to"
                + " weigh the public interest, not to look for an exemption")
        : List.of();
  }
}
