package uk.gov.ppo.docket.campaign;

import java.util.List;

/**
 * One life of the service, and how it ended.
 *
 * @param step the named step of the kill, or {@link #RANDOM}, or {@link #UNDISTURBED}
 * @param words what had happened at the kill and what had not
 * @param letters what was sent for this life: just before its start, and while it lasted
 * @param seconds from its start to its end
 * @param waiting messages in the mailbox when it ended
 * @param unread messages kept whose fate was open
 * @param unsent acknowledgements queued and not recorded as sent
 * @param sending Message-IDs of acknowledgements that were being handed over
 */
record Life(
    String step,
    String words,
    List<Letter> letters,
    double seconds,
    int waiting,
    int unread,
    int unsent,
    List<String> sending) {
  static final String RANDOM = "random";
  static final String UNDISTURBED = "undisturbed";

  boolean hadWork() {
    return waiting > 0 || unread > 0 || unsent > 0;
  }
}
