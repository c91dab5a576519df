package uk.gov.ppo.docket.casework;

import java.time.Instant;

/** Something that happened to a case: when, who did it, what. */
public record HistoryEntry(Instant at, String who, String what) {}
