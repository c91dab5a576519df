package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;

/**
 * Row 20: enough automatic answers have gone to this address, or left the office, for now. It stops
 * what the other rows missed. Counted by address, never by domain: WhatDoTheyKnow gives each
 * request an address of its own.
 *
 * <p>Source: RFC 3834 section 2, loops. Seen in: Zammad, FreeScout, Discourse.
 */
final class OverLimit extends Row {
  OverLimit() {
    super(20, "over-the-limit", Verdict.HELD, "Enough automatic answers were sent for now");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return seen.message().replyAddress().flatMap(seen::overLimit);
  }
}
