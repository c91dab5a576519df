package uk.gov.ppo.docket.mail;

import java.time.Instant;

/**
 * A message as the mail store lists it.
 *
 * @param mailbox whose mailbox, {@code user@host}
 * @param folder the IMAP folder
 * @param uidValidity the folder's UIDVALIDITY (RFC 9051 section 2.3.1.1)
 * @param uid its UID in that folder
 * @param arrivedAt INTERNALDATE, to the second
 * @param size its bytes, as the store counts them
 * @param messageId its Message-ID without brackets, empty when it has none that can be read
 */
public record StoredMessage(
    String mailbox,
    String folder,
    long uidValidity,
    long uid,
    Instant arrivedAt,
    long size,
    String messageId) {}
