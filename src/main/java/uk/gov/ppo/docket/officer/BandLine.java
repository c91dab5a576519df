package uk.gov.ppo.docket.officer;

import java.util.List;
import uk.gov.ppo.docket.judgements.Tally;
import uk.gov.ppo.docket.suggestions.BandStanding;

/**
 * How one band does.
 *
 * @param code how a form names it
 * @param measured what it promises
 * @param all what officers made of it
 * @param lately how its latest suggestions did
 * @param why why it is hidden, empty where it is not
 */
record BandLine(String code, Tag band, String measured, TallyLine all, String lately, String why) {
  static BandLine of(BandStanding standing, List<Tally> tallies) {
    String code = standing.band().name();
    Tally all =
        tallies.stream()
            .filter(tally -> tally.of().equals(code))
            .findFirst()
            .orElseGet(() -> new Tally(code, 0, 0, 0, 0, 0));
    Tally lately = standing.lately();
    return new BandLine(
        code,
        Tag.of(standing.band()),
        OfferedAnswer.sentence(standing.measured().words()),
        new TallyLine(standing.band().words(), all),
        TallyLine.part(lately.hits(), lately.all()),
        standing.isHidden() ? OfferedAnswer.sentence(standing.why()) : "");
  }

  public boolean hidden() {
    return !why.isEmpty();
  }
}
