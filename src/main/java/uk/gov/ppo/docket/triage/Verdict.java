package uk.gov.ppo.docket.triage;

/** What a row of the decision table concludes. */
enum Verdict {
  OURS,
  REPORT,
  CASE,
  MACHINE,
  HELD,
  ANSWERED
}
