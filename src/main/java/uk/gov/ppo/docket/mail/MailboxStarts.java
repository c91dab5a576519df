package uk.gov.ppo.docket.mail;

import java.util.Optional;

/** Keeps where each folder's watch began, across restarts. */
public interface MailboxStarts {
  /**
   * Where the watch of a folder began. A mailbox that moved to another host is the same mailbox:
   * its start is found by the user name.
   */
  Optional<MailboxStart> find(String mailbox, String folder);

  /** Keeps a start in place of an earlier one of the same mailbox and folder. */
  void keep(MailboxStart start);
}
