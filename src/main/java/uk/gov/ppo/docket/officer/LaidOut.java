package uk.gov.ppo.docket.officer;

import java.util.List;
import uk.gov.ppo.docket.casework.Outcome;
import uk.gov.ppo.docket.suggestions.Gate;
import uk.gov.ppo.docket.suggestions.Offer;

/**
 * What stands beside an earlier answer that was laid out for editing: what was decided then, and
 * what to look at before it is saved.
 *
 * @param precedent whose answer it is
 * @param lastTime what we decided then, {@code Exempt under 40(2)}; empty where it was not us
 * @param leftOut its words that are decided anew and were not laid out
 * @param stale what is out of date, a sentence each
 * @param gates what to look at
 */
record LaidOut(
    String precedent, String lastTime, List<String> leftOut, List<String> stale, List<Gate> gates) {
  static LaidOut of(Offer offer) {
    return new LaidOut(
        offer.suggestion().precedent(),
        offer.mayDecideAgain() ? lastTime(offer) : "",
        offer.leftOut(),
        offer.age().stale().stream().map(stale -> OfferedAnswer.sentence(stale.words())).toList(),
        offer.gates());
  }

  private static String lastTime(Offer offer) {
    Outcome outcome = offer.suggestion().outcome();
    List<String> sections = offer.suggestion().sections();
    return sections.isEmpty()
        ? outcome.label()
        : outcome.label() + " under " + String.join(", ", sections);
  }
}
