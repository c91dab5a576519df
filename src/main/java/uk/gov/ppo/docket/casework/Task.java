package uk.gov.ppo.docket.casework;

import java.time.Instant;

/**
 * Something in a case that somebody must look at.
 *
 * @param id the database's number for it
 * @param caseId its case
 * @param kind why
 * @param what the same in words an officer reads
 * @param madeAt since when
 */
public record Task(long id, long caseId, TaskKind kind, String what, Instant madeAt) {}
