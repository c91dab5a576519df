package uk.gov.ppo.docket.mail;

import java.time.Instant;

/**
 * From where on a folder's messages are taken, stored when Docket first looks into it.
 *
 * @param mailbox whose mailbox, {@code user@host}
 * @param folder the IMAP folder
 * @param uidValidity the UIDVALIDITY under which the numbers below hold (RFC 9051 section 2.3.1.1)
 * @param firstUid no message below this UID is taken
 * @param nextUid the UID that the next message would get when these numbers were made: from there
 *     on everything is taken, whatever its date
 * @param startedAt when Docket first looked into the folder
 * @param since what arrived before this moment stays, if it stands below {@code nextUid}
 */
public record MailboxStart(
    String mailbox,
    String folder,
    long uidValidity,
    long firstUid,
    long nextUid,
    Instant startedAt,
    Instant since) {

  /** Whether a message with this UID and INTERNALDATE is taken. */
  public boolean takes(long uid, Instant arrivedAt) {
    return uid >= firstUid && (uid >= nextUid || !arrivedAt.isBefore(since));
  }
}
