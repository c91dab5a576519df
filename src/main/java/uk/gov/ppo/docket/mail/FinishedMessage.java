package uk.gov.ppo.docket.mail;

/**
 * A message whose bytes and identifier are final.
 *
 * @param id our own Message-ID
 * @param recipient the one envelope recipient
 * @param raw the bytes that will leave, and leave again if they must
 */
public record FinishedMessage(MessageId id, Mailbox recipient, byte[] raw) {}
