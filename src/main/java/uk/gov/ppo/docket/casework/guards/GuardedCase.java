package uk.gov.ppo.docket.casework.guards;

import java.util.List;
import java.util.Optional;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseFact;
import uk.gov.ppo.docket.casework.Exemption;
import uk.gov.ppo.docket.casework.Exemptions;
import uk.gov.ppo.docket.casework.FactKind;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.RequestKind;

/**
 * A case as guards see it.
 *
 * @param live its questions, without those that need no answer
 * @param facts what is on record, the oldest first
 * @param settings what the office decided
 * @param writer who changed its answers or its draft last, empty for nobody
 * @param returned whether an approver gave it back, or it was changed after it was approved
 * @param actor who wants to take the step
 */
record GuardedCase(
    Case aCase,
    List<Question> live,
    List<CaseFact> facts,
    GuardSettings settings,
    String writer,
    boolean returned,
    String actor) {
  RequestKind kind() {
    return aCase.placement().kind();
  }

  /** The newest of its kind on record. */
  Optional<CaseFact> fact(FactKind kind) {
    return facts.stream().filter(fact -> fact.kind() == kind).reduce((old, recent) -> recent);
  }

  /** The grounds of refusal its answers rely on. */
  List<Exemption> cited() {
    return live.stream()
        .flatMap(question -> question.sections().stream())
        .flatMap(section -> Exemptions.inForce(kind(), section).stream())
        .distinct()
        .toList();
  }

  /** Whether an answer relies on this section of the Act. */
  boolean cites(String section) {
    return kind() != RequestKind.EIR && cited().stream().anyMatch(e -> e.section().equals(section));
  }
}
