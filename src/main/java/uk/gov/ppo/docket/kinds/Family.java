package uk.gov.ppo.docket.kinds;

import uk.gov.ppo.docket.casework.RequestKind;

/**
 * Kinds of request that one case may hold together. Recorded information is one family: the Act and
 * the Regulations give it one time limit, and one response tells which of them covers what.
 */
enum Family {
  INFORMATION,
  OWN_DATA,
  REVIEW,
  COMPLAINT,
  NONE;

  static Family of(RequestKind kind) {
    return switch (kind) {
      case FOI, EIR -> INFORMATION;
      case SUBJECT_ACCESS -> OWN_DATA;
      case INTERNAL_REVIEW -> REVIEW;
      case COMPLAINT -> COMPLAINT;
      case OTHER -> NONE;
    };
  }

  boolean has(RequestKind kind) {
    return of(kind) == this;
  }
}
