package uk.gov.ppo.docket.roundrobins;

import uk.gov.ppo.docket.casework.Case;

/**
 * A request that asks nearly the same.
 *
 * @param other its case
 * @param resemblance the share of runs of three words that both have, from .5 to 1
 * @param sameRequester whether it came from the same address: only then may the Act's words on
 *     repeated requests apply at all (section 14(2)), and never by likeness alone
 */
public record AlikeRequest(Case other, double resemblance, boolean sameRequester) {}
