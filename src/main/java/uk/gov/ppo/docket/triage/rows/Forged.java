package uk.gov.ppo.docket.triage.rows;

import java.util.Optional;

/**
 * Row 17: our own server found the author forged (DMARC), our own filter calls it spam, or it lay
 * in the junk folder. Answering a forgery is backscatter. What other servers claim does not count,
 * except that nobody forges a failure of his own: so names below our own domains are taken as ours.
 *
 * <p>Source: RFC 8601 section 5, RFC 7489. Seen in: Discourse, Alaveteli.
 */
final class Forged extends Row {
  Forged() {
    super(17, "forged-or-spam", Verdict.HELD, "The sender may be forged, or this may be spam");
  }

  @Override
  public Optional<String> evidence(Circumstances seen) {
    return AuthenticationResults.dmarcFailure(seen)
        .or(seen::spamVerdict)
        .or(() -> seen.foundInJunk() ? Optional.of("found in the junk folder") : Optional.empty());
  }
}
