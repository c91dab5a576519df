package uk.gov.ppo.docket.reminders;

import uk.gov.ppo.docket.mail.Mailbox;

/**
 * Somebody of the office who is reminded.
 *
 * @param name an account, or {@link #TEAM}
 */
record Recipient(String name, Mailbox mailbox) {
  /** No account is called that. */
  static final String TEAM = "(team)";

  boolean isTeam() {
    return name.equals(TEAM);
  }
}
