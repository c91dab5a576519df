package uk.gov.ppo.docket.officer;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.reuse.SpokenToMachines;
import uk.gov.ppo.docket.roundrobins.AlikeRequest;
import uk.gov.ppo.docket.roundrobins.RoundRobins;

/** Says which requests are like that of a case, and what else to know of its words. */
@Component
class AlikeViews {
  private final RoundRobins roundRobins;

  AlikeViews(RoundRobins roundRobins) {
    this.roundRobins = roundRobins;
  }

  /**
   * What the page of a case shows.
   *
   * @param same requests of the same sender
   * @param others requests of others
   * @param toMachines the words of the request that speak to a machine
   */
  record AlikeView(List<Alike> same, List<Alike> others, List<String> toMachines) {
    public boolean any() {
      return !same.isEmpty() || !others.isEmpty();
    }
  }

  /**
   * A request that asks nearly the same.
   *
   * @param words how alike, and when it was received
   */
  record Alike(long id, String title, String words, Tag status) {}

  AlikeView of(Case aCase) {
    List<AlikeRequest> alike = roundRobins.alike(aCase);
    return new AlikeView(
        alike.stream().filter(AlikeRequest::sameRequester).map(AlikeViews::shown).toList(),
        alike.stream().filter(one -> !one.sameRequester()).map(AlikeViews::shown).toList(),
        SpokenToMachines.in(aCase.subject() + "\n" + aCase.request()));
  }

  private static Alike shown(AlikeRequest one) {
    Case other = one.other();
    return new Alike(
        other.id(),
        other.reference() + ": " + CaseList.subjectOf(other),
        "%s, received %s"
            .formatted(howMuch(one.resemblance()), LondonTime.date(other.receivedOn())),
        Tag.of(other.status()));
  }

  private static String howMuch(double resemblance) {
    if (resemblance >= 0.99) {
      return "The same words";
    }
    return resemblance >= 0.8 ? "Nearly the same words" : "Many of the same words";
  }
}
