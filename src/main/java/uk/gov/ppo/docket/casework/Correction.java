package uk.gov.ppo.docket.casework;

import java.time.Instant;

/**
 * What a requester wrote about the questions of a case after it was opened.
 *
 * @param id the database's number for it
 * @param caseId its case
 * @param inboundId the ledger's number for the message it stands in
 * @param about the number of the question it seems to be about, 0 where it seems a new one
 * @param words its words
 * @param offeredAt when its message was filed
 */
public record Correction(
    long id, long caseId, long inboundId, int about, String words, Instant offeredAt) {}
