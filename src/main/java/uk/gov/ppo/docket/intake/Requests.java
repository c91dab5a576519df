package uk.gov.ppo.docket.intake;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.NewCase;
import uk.gov.ppo.docket.casework.NewQuestion;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.routing.Routed;
import uk.gov.ppo.docket.routing.RoutingFacts;
import uk.gov.ppo.docket.routing.RoutingRules;
import uk.gov.ppo.docket.text.AttachmentText;

/** A message as the case it opens: what it asks, and who looks after it. */
@Component
class Requests {
  private final RoutingRules rules;

  Requests(RoutingRules rules) {
    this.rules = rules;
  }

  /**
   * The case a message opens.
   *
   * @param heldBecause why no acknowledgement may be sent yet; empty when it may
   */
  NewCase in(Arrival arrival, String heldBecause) {
    return new NewCase(
        arrival.kept().arrivedAt(),
        arrival.requester(),
        arrival.message().subject(),
        arrival.request().text(),
        arrival.text().language(),
        placementOf(arrival),
        arrival.request().questions().stream().map(q -> newQuestion(arrival, q)).toList(),
        arrival.message().id().stream().toList(),
        arrival.kept().id(),
        heldBecause);
  }

  private Placement placementOf(Arrival arrival) {
    return placement(
        arrival.sender(),
        arrival.message().subject(),
        arrival.request().text(),
        arrival.text().attachments().stream().map(AttachmentText::name).toList());
  }

  /** What the routing rules say of a message. */
  Placement placement(String sender, String subject, String words, List<String> attachments) {
    Routed routed = rules.route(new RoutingFacts(sender, subject, words, attachments));
    return new Placement(
        routed.kind(), routed.team(), routed.priority(), routed.rule(), routed.reason());
  }

  private static NewQuestion newQuestion(Arrival arrival, FoundQuestion found) {
    return new NewQuestion(
        found.number(),
        found.label(),
        found.text(),
        found.span().start(),
        found.span().end(),
        arrival.contextOf(found));
  }
}
