package uk.gov.ppo.docket.judgements;

import java.time.Instant;

/**
 * A band whose judgements count from a moment on.
 *
 * @param band its code
 * @param at from when
 * @param reason why an administrator wanted that
 * @param who the administrator's account
 */
public record NewCount(String band, Instant at, String reason, String who) {}
