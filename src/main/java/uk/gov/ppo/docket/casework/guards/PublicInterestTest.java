package uk.gov.ppo.docket.casework.guards;

import java.util.List;
import java.util.stream.Collectors;
import uk.gov.ppo.docket.casework.Exemption;
import uk.gov.ppo.docket.casework.FactKind;

/** FOIA 2000 section 2(2)(b), EIR 2004 regulation 12(1)(b): the balance is on record. */
final class PublicInterestTest implements Guard {
  @Override
  public boolean guards(GuardedStep step) {
    return step == GuardedStep.SEND;
  }

  @Override
  public List<String> refusals(GuardedCase aCase) {
    String qualified =
        aCase.cited().stream()
            .filter(Exemption::isQualified)
            .map(Exemption::section)
            .collect(Collectors.joining(", "));
    return qualified.isEmpty() || aCase.fact(FactKind.PUBLIC_INTEREST_TEST).isPresent()
        ? List.of()
        : List.of(
            "%s is qualified: record why the public interest favours withholding first"
                .formatted(qualified));
  }
}
