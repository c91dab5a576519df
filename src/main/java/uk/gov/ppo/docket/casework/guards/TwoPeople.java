package uk.gov.ppo.docket.casework.guards;

import java.util.List;
import uk.gov.ppo.docket.casework.Priority;

/** What is of high priority is sent by another officer than wrote it. */
final class TwoPeople implements Guard {
  @Override
  public boolean guards(GuardedStep step) {
    return step == GuardedStep.SEND;
  }

  @Override
  public List<String> refusals(GuardedCase aCase) {
    boolean alone =
        aCase.settings().twoPeople()
            && aCase.aCase().placement().priority() == Priority.HIGH
            && aCase.writer().equalsIgnoreCase(aCase.actor());
    return alone
        ? List.of(
            "Its priority is high and %s changed it last: another officer sends it"
                .formatted(aCase.writer()))
        : List.of();
  }
}
