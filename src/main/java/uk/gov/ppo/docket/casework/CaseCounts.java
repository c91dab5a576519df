package uk.gov.ppo.docket.casework;

/**
 * How many cases there are.
 *
 * @param open not yet closed
 * @param attention that somebody must look at, open or closed
 * @param closed answered and closed
 */
public record CaseCounts(long open, long attention, long closed) {}
