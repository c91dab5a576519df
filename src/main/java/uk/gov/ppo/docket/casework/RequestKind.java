package uk.gov.ppo.docket.casework;

/** The kind of request, which decides how it is handled. */
public enum RequestKind {
  /** Freedom of Information Act 2000. */
  FOI,
  /** Environmental Information Regulations 2004. */
  EIR,
  /** Subject access, UK GDPR article 15. */
  SUBJECT_ACCESS,
  /** A request to look again at a response. */
  INTERNAL_REVIEW,
  /** A complaint about a prison or probation matter. */
  COMPLAINT,
  /** Anything else. */
  OTHER
}
