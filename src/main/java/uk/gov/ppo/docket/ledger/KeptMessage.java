package uk.gov.ppo.docket.ledger;

import java.time.Instant;

/**
 * A message in the ledger.
 *
 * @param id the ledger's number for it
 * @param mailbox the mailbox it arrived in
 * @param arrivedAt when it reached the mail store
 * @param pickedUpAt when we fetched it
 * @param size its bytes
 * @param fate what became of it
 * @param reason why, for an officer to read
 * @param attempts how often reading it failed
 */
public record KeptMessage(
    long id,
    String mailbox,
    Instant arrivedAt,
    Instant pickedUpAt,
    long size,
    Fate fate,
    String reason,
    int attempts) {}
