package uk.gov.ppo.docket.clocks;

import java.time.Instant;
import uk.gov.ppo.docket.deadline.ClockEvent;

/**
 * An event of a clock as it was noted.
 *
 * @param event what happened, and on which day
 * @param reason why, in the words of who noted it; empty where none is needed
 * @param who who noted it
 * @param at when it was noted
 */
public record NotedEvent(ClockEvent event, String reason, String who, Instant at) {}
