package uk.gov.ppo.docket.casework.guards;

import java.util.List;

/** A rule that a case must meet before it takes a step. */
sealed interface Guard
    permits EveryQuestionDecided,
        QualifiedPersonsOpinion,
        CostEstimate,
        PublicInterestTest,
        ExemptionOfExtension,
        ClearanceGiven,
        TwoPeople {
  /** All guards, in the order their reasons are read. */
  List<Guard> ALL =
      List.of(
          new EveryQuestionDecided(),
          new QualifiedPersonsOpinion(),
          new CostEstimate(),
          new PublicInterestTest(),
          new ExemptionOfExtension(),
          new ClearanceGiven(),
          new TwoPeople());

  /** Whether it has a say in this step. */
  boolean guards(GuardedStep step);

  /** Why the case may not take the step; none when it may. */
  List<String> refusals(GuardedCase aCase);
}
