package uk.gov.ppo.docket.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.MessageRole;
import uk.gov.ppo.docket.casework.TaskKind;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.correspondence.Acknowledgements;
import uk.gov.ppo.docket.ledger.Fate;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.ledger.MatchedRule;
import uk.gov.ppo.docket.ledger.Recognised;
import uk.gov.ppo.docket.ledger.Recognition;
import uk.gov.ppo.docket.ledger.Settlement;
import uk.gov.ppo.docket.triage.Finding;
import uk.gov.ppo.docket.triage.Finding.AboutOurMail;
import uk.gov.ppo.docket.triage.Finding.BelongsToCase;
import uk.gov.ppo.docket.triage.Finding.MachineMail;
import uk.gov.ppo.docket.triage.Finding.NewCaseHeld;
import uk.gov.ppo.docket.triage.Finding.OursCameBack;
import uk.gov.ppo.docket.triage.Triage;

/** Decides where a message belongs and files it there: one transaction, all of it or nothing. */
@Component
class Filing {
  private final Ledger ledger;
  private final Recognition recognition;
  private final Triage triage;
  private final Requests requests;
  private final Cases cases;
  private final Tasks tasks;
  private final Acknowledgements acknowledgements;
  private final MeterRegistry meters;

  Filing(
      Ledger ledger,
      Recognition recognition,
      Triage triage,
      Requests requests,
      Cases cases,
      Tasks tasks,
      Acknowledgements acknowledgements,
      MeterRegistry meters) {
    this.ledger = ledger;
    this.recognition = recognition;
    this.triage = triage;
    this.requests = requests;
    this.cases = cases;
    this.tasks = tasks;
    this.acknowledgements = acknowledgements;
    this.meters = meters;
  }

  /** Files a message; one that another service has dealt with meanwhile is left as it is. */
  @Transactional
  public void file(Arrival arrival) {
    recognise(arrival).ifPresent(recognised -> file(arrival, recognised));
  }

  Optional<Recognised> recognise(Arrival arrival) {
    return recognition.recognise(
        arrival.kept(), arrival.message(), arrival.sender(), arrival.text().newText());
  }

  private void file(Arrival arrival, Recognised recognised) {
    if (recognised.copyOf().isPresent()) {
      String reason = "The same message as no. " + recognised.copyOf().getAsLong();
      settle(arrival, new Settlement(Fate.DUPLICATE, reason));
      return;
    }
    Finding finding = triage.judge(arrival.message(), arrival.asksSomething());
    switch (finding) {
      case OursCameBack ours -> settle(arrival, settlement(Fate.OURS, finding));
      case MachineMail machine -> settle(arrival, settlement(Fate.MACHINE_MAIL, finding));
      case AboutOurMail report -> add(arrival, finding, report.caseId(), MessageRole.REPORT);
      case BelongsToCase part -> add(arrival, finding, part.caseId(), MessageRole.FOLLOW_UP);
      case NewCaseHeld held -> open(arrival, finding, recognised, held.deciding().reason());
      case Finding.NewCase request ->
          open(arrival, finding, recognised, obstacle(arrival, recognised));
    }
  }

  private static Settlement settlement(Fate fate, Finding finding) {
    List<MatchedRule> rules =
        finding.matches().stream()
            .map(
                match ->
                    new MatchedRule(match.row(), match.rule(), match.reason(), match.evidence()))
            .toList();
    return new Settlement(fate, finding.deciding().reason(), 0, rules);
  }

  private void add(Arrival arrival, Finding finding, long caseId, MessageRole role) {
    cases.file(
        caseId,
        arrival.message().id().stream().toList(),
        role,
        arrival.kept().arrivedAt(),
        arrival.kept().id());
    settle(arrival, settlement(Fate.ADDED_TO_CASE, finding).in(caseId));
    if (role == MessageRole.FOLLOW_UP) {
      tasks.add(caseId, TaskKind.NEW_MESSAGE, "A further message came: read it");
    }
  }

  /**
   * Why the acknowledgement of a case cannot leave by itself: a case needs neither an address nor a
   * date that can be named; an acknowledgement needs both, and nobody is written to twice about the
   * same words. Empty when nothing stands in its way.
   */
  private String obstacle(Arrival arrival, Recognised recognised) {
    return acknowledgements
        .obstacle(arrival.kept().arrivedAt(), arrival.requester())
        .or(arrival::oldness)
        .or(() -> repeat(recognised.repeats()))
        .orElse("");
  }

  // never a ground for refusal by itself (section 14 is an officer's to judge)
  private Optional<String> repeat(OptionalLong earlier) {
    return earlier.stream()
        .boxed()
        .flatMap(id -> cases.withId(id).stream())
        .map(aCase -> "The same words from the same sender opened %s".formatted(aCase.reference()))
        .findFirst();
  }

  private void open(Arrival arrival, Finding finding, Recognised recognised, String heldBecause) {
    Case opened = cases.open(requests.in(arrival, heldBecause));
    settle(arrival, settlement(Fate.NEW_CASE, finding).in(opened.id()));
    repeat(recognised.repeats())
        .ifPresent(same -> tasks.add(opened.id(), TaskKind.POSSIBLE_REPEAT, same));
    if (heldBecause.isEmpty()) {
      acknowledgements.acknowledge(opened, arrival.message());
    }
  }

  private void settle(Arrival arrival, Settlement end) {
    ledger.settle(arrival.kept().id(), end);
    meters.counter("docket.messages", "fate", end.fate().name()).increment();
  }
}
