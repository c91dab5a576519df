package uk.gov.ppo.docket.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.MessageRole;
import uk.gov.ppo.docket.casework.NewCase;
import uk.gov.ppo.docket.casework.NewQuestion;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.correspondence.Acknowledgements;
import uk.gov.ppo.docket.ledger.Fate;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.questions.FoundQuestion;
import uk.gov.ppo.docket.routing.Routed;
import uk.gov.ppo.docket.routing.RoutingFacts;
import uk.gov.ppo.docket.routing.RoutingRules;
import uk.gov.ppo.docket.text.AttachmentText;
import uk.gov.ppo.docket.triage.Finding;
import uk.gov.ppo.docket.triage.Finding.AboutOurMail;
import uk.gov.ppo.docket.triage.Finding.BelongsToCase;
import uk.gov.ppo.docket.triage.Finding.MachineMail;
import uk.gov.ppo.docket.triage.Finding.NewCaseHeld;
import uk.gov.ppo.docket.triage.Finding.OursCameBack;
import uk.gov.ppo.docket.triage.Finding.SecondCopy;
import uk.gov.ppo.docket.triage.Triage;

/** Decides where a message belongs and files it there: one transaction, all of it or nothing. */
@Component
class Filing {
  private final Ledger ledger;
  private final Triage triage;
  private final RoutingRules rules;
  private final Cases cases;
  private final Acknowledgements acknowledgements;
  private final MeterRegistry meters;

  Filing(
      Ledger ledger,
      Triage triage,
      RoutingRules rules,
      Cases cases,
      Acknowledgements acknowledgements,
      MeterRegistry meters) {
    this.ledger = ledger;
    this.triage = triage;
    this.rules = rules;
    this.cases = cases;
    this.acknowledgements = acknowledgements;
    this.meters = meters;
  }

  @Transactional
  public void file(Arrival arrival) {
    OptionalLong earlier = ledger.recogniseCopy(arrival.kept().id(), arrival.message());
    if (earlier.isPresent()) {
      settle(arrival, Fate.DUPLICATE, "The same message as no. " + earlier.getAsLong());
      return;
    }
    file(arrival, triage.judge(arrival.message(), arrival.asksSomething()));
  }

  private void file(Arrival arrival, Finding finding) {
    String reason = finding.deciding().reason();
    switch (finding) {
      case OursCameBack ours -> settle(arrival, Fate.OURS, reason);
      case SecondCopy copy ->
          settle(arrival, Fate.DUPLICATE, "The same message as no. " + copy.earlier());
      case MachineMail machine -> settle(arrival, Fate.MACHINE_MAIL, reason);
      case AboutOurMail report -> add(arrival, report.caseId(), MessageRole.REPORT, reason);
      case BelongsToCase part -> add(arrival, part.caseId(), MessageRole.FOLLOW_UP, reason);
      case NewCaseHeld held -> open(arrival, reason);
      case Finding.NewCase request -> openAndAcknowledge(arrival);
    }
  }

  private void add(Arrival arrival, long caseId, MessageRole role, String reason) {
    cases.file(
        caseId,
        arrival.message().id().stream().toList(),
        role,
        arrival.kept().arrivedAt(),
        arrival.kept().id());
    settle(arrival, Fate.ADDED_TO_CASE, reason);
  }

  /**
   * A case needs neither an address nor a date that can be named; an acknowledgement needs both.
   */
  private void openAndAcknowledge(Arrival arrival) {
    String obstacle =
        acknowledgements.obstacle(arrival.kept().arrivedAt(), requesterOf(arrival)).orElse("");
    Case opened = open(arrival, obstacle);
    if (obstacle.isEmpty()) {
      acknowledgements.acknowledge(opened, arrival.message());
    }
  }

  private static Mailbox requesterOf(Arrival arrival) {
    return arrival.message().replyAddress().orElse(new Mailbox("", ""));
  }

  private Case open(Arrival arrival, String heldBecause) {
    Case opened =
        cases.open(
            new NewCase(
                arrival.kept().arrivedAt(),
                requesterOf(arrival),
                arrival.message().subject(),
                arrival.request().text(),
                arrival.text().language(),
                placementOf(arrival),
                arrival.request().questions().stream().map(q -> newQuestion(arrival, q)).toList(),
                arrival.message().id().stream().toList(),
                arrival.kept().id(),
                heldBecause));
    settle(arrival, Fate.NEW_CASE, heldBecause);
    return opened;
  }

  private Placement placementOf(Arrival arrival) {
    List<String> attachments =
        arrival.text().attachments().stream().map(AttachmentText::name).toList();
    Routed routed =
        rules.route(
            new RoutingFacts(
                arrival.sender(),
                arrival.message().subject(),
                arrival.request().text(),
                attachments));
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

  private void settle(Arrival arrival, Fate fate, String reason) {
    ledger.settle(arrival.kept().id(), fate, reason);
    meters.counter("docket.messages", "fate", fate.name()).increment();
  }
}
