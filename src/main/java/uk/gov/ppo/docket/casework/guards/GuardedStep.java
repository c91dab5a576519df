package uk.gov.ppo.docket.casework.guards;

/** A step of a case that is guarded. */
public enum GuardedStep {
  /** The response goes to an approver. */
  SUBMIT,
  /** The response leaves. */
  SEND,
  /** The longer limit is taken. */
  EXTEND
}
