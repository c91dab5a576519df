package uk.gov.ppo.docket.casework;

/** What moves a case from one status to the next. */
public enum CaseMove {
  /** An officer answers a question or edits the draft. */
  WORK_ON,
  /** An officer sends the response. */
  SEND,
  /** The relay took the response. */
  DELIVERED,
  /** The relay refused the response for good. */
  REFUSED
}
