package uk.gov.ppo.docket.officer;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.AcknowledgementState;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.CaseMessage;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.Question;
import uk.gov.ppo.docket.casework.Together;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.officer.reading.Passage;
import uk.gov.ppo.docket.officer.reading.ReadMessage;
import uk.gov.ppo.docket.officer.reading.StoredMessages;
import uk.gov.ppo.docket.outbox.MessageKind;
import uk.gov.ppo.docket.outbox.Outbox;
import uk.gov.ppo.docket.outbox.OutboxEntry;

/** The mail of a case: what came, what we wrote, and what became of it. */
@Component
class CaseMail {
  private final Cases cases;
  private final Together together;
  private final Ledger ledger;
  private final Outbox outbox;
  private final StoredMessages stored;

  CaseMail(Cases cases, Together together, Ledger ledger, Outbox outbox, StoredMessages stored) {
    this.cases = cases;
    this.together = together;
    this.ledger = ledger;
    this.outbox = outbox;
    this.stored = stored;
  }

  CaseView.Arrival arrivalOf(Case aCase) {
    String details =
        opening(aCase)
            .flatMap(ledger::find)
            .map(kept -> ThreeTimes.of(kept, ledger.writtenAt(kept.id())).differing())
            .orElseGet(() -> "Arrived " + LondonTime.momentOfWeek(aCase.receivedAt()));
    return new CaseView.Arrival(LondonTime.date(aCase.receivedOn()), details);
  }

  private Optional<Long> opening(Case aCase) {
    return cases.messages(aCase.id()).stream()
        .filter(m -> m.role().isRequest() && m.inboundId() != 0)
        .map(CaseMessage::inboundId)
        .findFirst();
  }

  CaseView.Acknowledged acknowledgementOf(Case aCase) {
    Optional<Case> first = together.acknowledgedWith(aCase.id());
    Case speaker = first.orElse(aCase);
    AcknowledgementState state = speaker.acknowledgement();
    return new CaseView.Acknowledged(
        state.label(),
        speaker.acknowledgementReason(),
        !Tag.of(state).isEmpty(),
        state == AcknowledgementState.HELD && first.isEmpty(),
        first.stream().map(c -> new CaseView.Other(c.id(), c.reference())).toList(),
        outbox.ofCase(speaker.id()).stream()
            .filter(entry -> entry.kind() == MessageKind.ACKNOWLEDGEMENT)
            .map(this::sent)
            .toList());
  }

  private SentMessage sent(OutboxEntry entry) {
    return SentMessage.of(entry, stored.read(entry.raw(), "outgoing message " + entry.id()));
  }

  CaseView.Request requestOf(Case aCase, List<Question> questions) {
    ReadMessage message = opening(aCase).map(stored::inbound).orElseGet(ReadMessage::none);
    String covering = message.newText().strip();
    return new CaseView.Request(
        Passage.of(aCase.request(), questions.stream().map(Question::asked).toList()),
        covering.equals(aCase.request().strip()) ? "" : covering,
        message);
  }

  /** The case's messages, oldest first, our own with their words. */
  List<CaseView.Filed> filedUnder(long caseId) {
    List<SentMessage> ours = outbox.ofCase(caseId).stream().map(this::sent).toList();
    return cases.messages(caseId).stream().map(message -> filed(message, ours)).toList();
  }

  private static CaseView.Filed filed(CaseMessage message, List<SentMessage> ours) {
    return new CaseView.Filed(
        LondonTime.moment(message.at()),
        message.role().label(),
        message.inboundId() == 0 ? "" : "/messages/" + message.inboundId(),
        ours.stream()
            .filter(o -> message.inboundId() == 0 && o.messageId().equals(message.messageId()))
            .toList());
  }
}
