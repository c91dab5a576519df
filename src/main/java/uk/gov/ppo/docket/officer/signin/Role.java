package uk.gov.ppo.docket.officer.signin;

/** What an account may do. */
enum Role {
  /** Works on cases. */
  OFFICER,
  /** Works on cases and looks after the service. */
  ADMIN
}
