package uk.gov.ppo.docket.intake;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.NewCase;
import uk.gov.ppo.docket.casework.NewQuestion;
import uk.gov.ppo.docket.casework.NewQuestion.Place;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.deadline.StatutoryClock;
import uk.gov.ppo.docket.facets.Facets;
import uk.gov.ppo.docket.kinds.Matter;
import uk.gov.ppo.docket.kinds.Matters;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.questions.Request;
import uk.gov.ppo.docket.routing.RoutingFacts;
import uk.gov.ppo.docket.routing.RoutingRules;

/** A message as the cases it opens: what it asks, matter by matter, and who looks after each. */
@Component
class Requests {
  private final Matters matters;

  Requests(RoutingRules rules) {
    this.matters = new Matters(rules);
  }

  /**
   * The case one of its matters opens.
   *
   * @param heldBecause why no acknowledgement may be sent yet; empty when it may
   */
  static NewCase caseOf(Matter matter, Arrival arrival, String heldBecause) {
    return new NewCase(
        arrival.kept().arrivedAt(),
        arrival.requester(),
        arrival.message().subject(),
        arrival.request().text(),
        arrival.text().language(),
        matter.placement(),
        matter.questions().stream().map(q -> newQuestion(arrival, q)).toList(),
        arrival.message().id().stream().toList(),
        arrival.kept().id(),
        heldBecause);
  }

  /** What the rules say of a message of which no more than the subject could be read. */
  Placement placement(String subject) {
    RoutingFacts facts = new RoutingFacts("", subject, "", List.of());
    return matters.in(facts, new Request("", List.of())).getFirst().placement();
  }

  private static NewQuestion newQuestion(Arrival arrival, FoundQuestion found) {
    List<String> context = found.contextIn(arrival.request().text());
    LocalDate asked = StatutoryClock.receivedOn(arrival.kept().arrivedAt());
    return new NewQuestion(
        found.number(),
        found.label(),
        found.text(),
        found.span().start(),
        found.span().end(),
        String.join("\n", context),
        found.stem().in(arrival.request().text()).strip(),
        Facets.of(found.text(), context, asked),
        found.alsoAt().stream().map(span -> new Place(span.start(), span.end())).toList());
  }
}
