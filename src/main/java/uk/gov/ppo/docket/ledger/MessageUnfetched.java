package uk.gov.ppo.docket.ledger;

/**
 * News: the mail store does not hand a message over; it is quarantined without its bytes.
 *
 * @param id the ledger's number for it
 * @param reason what the store said, in words an officer can read
 */
public record MessageUnfetched(long id, String reason) {}
