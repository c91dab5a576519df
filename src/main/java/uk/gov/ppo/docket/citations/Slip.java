package uk.gov.ppo.docket.citations;

/** What can be wrong with a citation. */
public enum Slip {
  /** The section, regulation or article does not exist. */
  NO_SUCH_PROVISION,
  /** The Act does not exist, or not of that year. */
  NO_SUCH_ACT,
  /** The Act is not in force any more. */
  NOT_IN_FORCE,
  /** The provision is about something else. */
  OTHER_MATTER,
  /** The provision is no exemption. */
  NO_EXEMPTION,
  /** The law sets another time limit. */
  OTHER_TIME,
  /** The cost limit is another. */
  OTHER_COST
}
