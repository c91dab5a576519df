package uk.gov.ppo.docket.casework;

import java.time.Instant;

/**
 * Something that happened to a case.
 *
 * @param at when, to the millisecond
 * @param who a person's account, or Docket
 * @param actingAs what they acted as, {@code officer}; {@code service} for Docket
 * @param what in words
 * @param from the case's status before, empty when it did not change
 * @param to the case's status after, empty when it did not change
 * @param message the Message-ID of the message it is about, empty for none
 */
public record HistoryEntry(
    Instant at, String who, String actingAs, String what, String from, String to, String message) {}
