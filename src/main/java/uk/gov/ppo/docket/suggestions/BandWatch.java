package uk.gov.ppo.docket.suggestions;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.judgements.Judgements;
import uk.gov.ppo.docket.precedents.Band;
import uk.gov.ppo.docket.precedents.Precedents;

/**
 * Watches whether the bands keep what they promise. One that falls ten points below its measured
 * rate is hidden until it recovers, or until an administrator has it counted anew.
 */
@Component
public class BandWatch {
  private static final Logger log = LoggerFactory.getLogger(BandWatch.class);

  private final Judgements judgements;
  private final Precedents precedents;
  private final Set<Band> reported = EnumSet.noneOf(Band.class);

  BandWatch(Judgements judgements, Precedents precedents) {
    this.judgements = judgements;
    this.precedents = precedents;
  }

  /** How every band does that is offered, the surest first. */
  public List<BandStanding> standings() {
    List<BandStanding> standings =
        precedents.bands().stream()
            .filter(rate -> rate.band().isOffered())
            .map(
                rate ->
                    new BandStanding(
                        rate, judgements.latest(rate.band().name(), BandStanding.LATEST)))
            .toList();
    standings.forEach(this::report);
    return standings;
  }

  /** The bands whose suggestions are not shown now. */
  public List<BandStanding> hidden() {
    return standings().stream().filter(BandStanding::isHidden).toList();
  }

  /** Shows a band again; only what is judged from now on speaks about it. */
  public void showAgain(Band band, String reason, String who) {
    judgements.countAnew(band.name(), reason, who);
  }

  // once each time it sinks, not with every page
  private synchronized void report(BandStanding standing) {
    if (!standing.isHidden()) {
      reported.remove(standing.band());
    } else if (reported.add(standing.band())) {
      log.warn("Suggestions of band {} are hidden: {}", standing.band(), standing.why());
    }
  }
}
