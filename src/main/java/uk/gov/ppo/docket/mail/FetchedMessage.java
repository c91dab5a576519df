package uk.gov.ppo.docket.mail;

import java.time.Instant;

/**
 * A message as the mail store handed it over, before anything in it was understood.
 *
 * @param mailbox whose mailbox it was in, {@code user@host}
 * @param folder the IMAP folder, {@code INBOX}
 * @param uidValidity the folder's UIDVALIDITY (RFC 9051 section 2.3.1.1), 0 when unknown
 * @param uid the message's UID in that folder, 0 when unknown
 * @param arrivedAt INTERNALDATE: when it reached the mail store, the legal time of receipt
 * @param raw the bytes
 * @param beforeStart whether it was there before Docket first looked into the mailbox
 */
public record FetchedMessage(
    String mailbox,
    String folder,
    long uidValidity,
    long uid,
    Instant arrivedAt,
    byte[] raw,
    boolean beforeStart) {

  /** A message that arrived while Docket was watching. */
  public FetchedMessage(
      String mailbox, String folder, long uidValidity, long uid, Instant arrivedAt, byte[] raw) {
    this(mailbox, folder, uidValidity, uid, arrivedAt, raw, false);
  }
}
