package uk.gov.ppo.docket.triage.rows;

/** What a row of the decision table concludes; the letters are the table's. */
public enum Verdict {
  /** L: our own message came back. */
  OURS,
  /** D: a second copy of a message that was taken before. */
  COPY,
  /** B: a report about a message of ours. */
  REPORT,
  /** R: belongs to a case. */
  CASE,
  /** T: a machine's, kept in its tray. */
  MACHINE,
  /** H: a case whose acknowledgement waits for a person. */
  HELD,
  /** A: a case, acknowledged at once. */
  ANSWERED
}
