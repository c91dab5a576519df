package uk.gov.ppo.docket.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseStatus;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.MessageRole;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.casework.TaskKind;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.correspondence.Acknowledgements;
import uk.gov.ppo.docket.ledger.Fate;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.ledger.MatchedRule;
import uk.gov.ppo.docket.ledger.Recognised;
import uk.gov.ppo.docket.ledger.Recognition;
import uk.gov.ppo.docket.ledger.Settlement;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.WatchSettings;
import uk.gov.ppo.docket.outbox.AcknowledgementLimits;
import uk.gov.ppo.docket.outbox.Outbox;
import uk.gov.ppo.docket.triage.Content;
import uk.gov.ppo.docket.triage.Finding;
import uk.gov.ppo.docket.triage.Finding.AboutOurMail;
import uk.gov.ppo.docket.triage.Finding.BelongsToCase;
import uk.gov.ppo.docket.triage.Finding.MachineMail;
import uk.gov.ppo.docket.triage.Finding.NewCaseHeld;
import uk.gov.ppo.docket.triage.Finding.OursCameBack;
import uk.gov.ppo.docket.triage.Finding.SecondCopy;
import uk.gov.ppo.docket.triage.ReportKind;
import uk.gov.ppo.docket.triage.Triage;

/** Decides where a message belongs and files it there: one transaction, all of it or nothing. */
@Component
class Filing {
  /** The row of the table for out-of-office replies to us: filed, and nobody need look. */
  private static final int AWAY = 14;

  private static final Duration DAY = Duration.ofDays(1);

  private final Ledger ledger;
  private final Recognition recognition;
  private final Triage triage;
  private final Opening opening;
  private final Cases cases;
  private final Tasks tasks;
  private final Restating restating;
  private final Acknowledgements acknowledgements;
  private final AcknowledgementLimits limits;
  private final Outbox outbox;
  private final WatchSettings watched;
  private final MeterRegistry meters;

  Filing(
      Ledger ledger,
      Recognition recognition,
      Triage triage,
      Opening opening,
      Cases cases,
      Tasks tasks,
      Restating restating,
      Acknowledgements acknowledgements,
      AcknowledgementLimits limits,
      Outbox outbox,
      WatchSettings watched,
      MeterRegistry meters) {
    this.ledger = ledger;
    this.recognition = recognition;
    this.triage = triage;
    this.opening = opening;
    this.cases = cases;
    this.tasks = tasks;
    this.restating = restating;
    this.acknowledgements = acknowledgements;
    this.limits = limits;
    this.outbox = outbox;
    this.watched = watched;
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
    Finding finding =
        triage.judge(
            arrival.message(),
            new Content(arrival.asksSomething(), arrival.text().overLimit()),
            new Traffic(
                recognised.copyOf(),
                arrival.kept().folder().equals(watched.junk()),
                requester -> limit(arrival, requester)));
    switch (finding) {
      case OursCameBack ours -> ours(arrival, finding);
      case SecondCopy copy -> settle(arrival, settlement(Fate.DUPLICATE, finding));
      case MachineMail machine -> settle(arrival, settlement(Fate.MACHINE_MAIL, finding));
      case AboutOurMail report -> attach(arrival, report);
      case BelongsToCase part -> attachOrReview(arrival, part, recognised);
      case NewCaseHeld held -> open(arrival, finding, recognised, held.deciding().reason());
      case Finding.NewCase request -> open(arrival, finding, recognised, "");
    }
  }

  private Optional<String> limit(Arrival arrival, Mailbox requester) {
    Instant yesterday = arrival.kept().pickedUpAt().minus(DAY);
    return limits.reached(requester, recognition.sameWordsSince(arrival.kept(), yesterday));
  }

  /** Whichever way it came back, the journal's or another: it has left. */
  private void ours(Arrival arrival, Finding finding) {
    arrival.message().id().ifPresent(outbox::seen);
    settle(arrival, settlement(Fate.OURS, finding));
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

  private void attach(Arrival arrival, AboutOurMail report) {
    add(arrival, report, report.caseId(), MessageRole.REPORT);
    if (report.kind() == ReportKind.NOT_DELIVERED || report.kind() == ReportKind.COMPLAINT) {
      tasks.add(report.caseId(), TaskKind.BOUNCED, report.kind().label() + ": read the report");
    }
  }

  /**
   * A message in a thread belongs to its case, but for one that asks us to look again at an answer
   * that has left: that is a request of its own, with a clock of its own.
   */
  private void attachOrReview(Arrival arrival, BelongsToCase part, Recognised recognised) {
    if (part.deciding().row() != AWAY && isAnsweredRequest(part.caseId()) && asksReview(arrival)) {
      open(arrival, part, recognised, limit(arrival, arrival.requester()).orElse(""));
    } else {
      attach(arrival, part);
    }
  }

  private boolean isAnsweredRequest(long caseId) {
    return cases
        .withId(caseId)
        .filter(aCase -> aCase.status() == CaseStatus.CLOSED)
        .filter(ReviewedCases::isReviewable)
        .isPresent();
  }

  private boolean asksReview(Arrival arrival) {
    return arrival.matters().stream()
        .anyMatch(matter -> matter.placement().kind() == RequestKind.INTERNAL_REVIEW);
  }

  private void attach(Arrival arrival, BelongsToCase part) {
    add(arrival, part, part.caseId(), MessageRole.FOLLOW_UP);
    if (part.deciding().row() != AWAY) {
      String what =
          restating.offer(arrival, part.caseId())
              ? "A further message came about the questions: compare them"
              : "A further message came: read it";
      tasks.add(part.caseId(), TaskKind.NEW_MESSAGE, what);
    }
  }

  private void add(Arrival arrival, Finding finding, long caseId, MessageRole role) {
    cases.file(
        caseId,
        arrival.message().id().stream().toList(),
        role,
        arrival.kept().arrivedAt(),
        arrival.kept().id());
    settle(arrival, settlement(Fate.ADDED_TO_CASE, finding).in(caseId));
  }

  /**
   * Why the acknowledgement of a case cannot leave by itself: a case needs neither an address nor a
   * date that can be named; an acknowledgement needs both, and nobody is written to twice about the
   * same words. Empty when nothing stands in its way.
   */
  private String obstacle(Arrival arrival, Recognised recognised) {
    List<RequestKind> kinds =
        arrival.matters().stream().map(matter -> matter.placement().kind()).toList();
    return acknowledgements
        .obstacle(kinds, arrival.kept().arrivedAt(), arrival.requester())
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

  private void open(Arrival arrival, Finding finding, Recognised recognised, String held) {
    String heldBecause = held.isEmpty() ? obstacle(arrival, recognised) : held;
    Case opened = opening.open(arrival, heldBecause);
    settle(arrival, settlement(Fate.NEW_CASE, finding).in(opened.id()));
    recognised
        .reusedId()
        .ifPresent(
            earlier ->
                cases.note(
                    opened.id(),
                    Cases.DOCKET,
                    "Its Message-ID was used before, by other words: message no. " + earlier));
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
