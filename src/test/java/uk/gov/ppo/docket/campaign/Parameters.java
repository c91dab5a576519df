package uk.gov.ppo.docket.campaign;

import java.util.List;
import java.util.Random;

/**
 * How large a campaign is; each can be given on Maven's command line as {@code -Dcampaign.…}.
 *
 * @param kills at how many random moments the service is killed
 * @param moments the named moments: {@code each} (one for each step), {@code all}, those of some
 *     steps, a comma between two, or {@code one of} and such a list: one for each, by chance
 * @param journal whether our messages are copied to a journal mailbox
 * @param seed where chance begins; printed, so that a campaign can be run again
 */
record Parameters(int kills, List<KillMoment> moments, boolean journal, long seed) {
  /** Requesters, at least; each has a mailbox of its own on the mail server. */
  static final int REQUESTERS = 500;

  private static final String ONE_OF = "one of ";

  static Parameters given(boolean journal) {
    int kills = Integer.getInteger("campaign.kills", 10);
    long seed = Long.getLong("campaign.seed", System.currentTimeMillis() % 1_000_000);
    return new Parameters(kills, asked(new Random(seed)), journal, seed);
  }

  private static List<KillMoment> asked(Random chance) {
    String asked = System.getProperty("campaign.moments", "each");
    if (asked.startsWith(ONE_OF)) {
      return KillMoment.oneOf(List.of(asked.substring(ONE_OF.length()).split(",")), chance);
    }
    return switch (asked) {
      case "each" -> KillMoment.oneEach();
      case "all" -> KillMoment.ALL;
      default -> KillMoment.of(List.of(asked.split(",")));
    };
  }

  /** Whether no step has more than one moment. */
  boolean isShort() {
    return moments.stream().map(KillMoment::step).distinct().count() == moments.size();
  }
}
