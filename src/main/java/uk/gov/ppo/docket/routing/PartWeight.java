package uk.gov.ppo.docket.routing;

/** What a rule's word counts for when it is found in one part of a message alone. */
public enum PartWeight {
  /** It makes the part a matter of its own. */
  YES,
  /** It does so where nothing around the part says otherwise. */
  WEAK,
  /** It only tells of a message as a whole. */
  NO
}
