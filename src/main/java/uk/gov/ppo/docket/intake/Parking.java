package uk.gov.ppo.docket.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.NewCase;
import uk.gov.ppo.docket.casework.TaskKind;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.ledger.Fate;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.ledger.MessageMove;
import uk.gov.ppo.docket.ledger.MessageUnfetched;
import uk.gov.ppo.docket.ledger.Settlement;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageReader;

/**
 * Parks a message nobody could read, and opens a case that stands for it: it may be a request, and
 * its clock runs from its receipt whether we can read it or not.
 */
@Component
class Parking {
  private static final String HELD = "Its message could not be read: look at the original";

  private final Ledger ledger;
  private final Cases cases;
  private final Tasks tasks;
  private final Requests requests;
  private final MessageReader reader;
  private final MeterRegistry meters;

  Parking(
      Ledger ledger,
      Cases cases,
      Tasks tasks,
      Requests requests,
      MessageReader reader,
      MeterRegistry meters) {
    this.ledger = ledger;
    this.cases = cases;
    this.tasks = tasks;
    this.requests = requests;
    this.reader = reader;
    this.meters = meters;
  }

  /** What cannot even be fetched may be a request as well. */
  @EventListener
  void unfetched(MessageUnfetched news) {
    ledger.find(news.id()).ifPresent(kept -> park(kept, news.reason()));
  }

  /** Parks a message; one that another service has dealt with meanwhile is left as it is. */
  @Transactional
  public void park(KeptMessage kept, String reason) {
    if (ledger.hold(kept.id()).flatMap(now -> now.refusal(MessageMove.PARK)).isPresent()) {
      return;
    }
    Optional<Message> header = header(kept);
    Case stub = cases.open(standIn(kept, header));
    header.ifPresent(message -> ledger.dated(kept.id(), message));
    tasks.add(stub.id(), TaskKind.UNREADABLE, HELD);
    ledger.settle(kept.id(), new Settlement(Fate.QUARANTINED, reason, stub.id(), List.of()));
    meters.counter("docket.messages", "fate", Fate.QUARANTINED.name()).increment();
  }

  private NewCase standIn(KeptMessage kept, Optional<Message> header) {
    return new NewCase(
        kept.arrivedAt(),
        header.flatMap(Message::replyAddress).orElse(new Mailbox("", "")),
        header.map(Message::subject).orElse(""),
        "",
        "en",
        requests.placement(header.map(Message::subject).orElse("")),
        List.of(),
        header.flatMap(Message::id).stream().toList(),
        kept.id(),
        HELD);
  }

  /** What the header alone says, where that much can be read. */
  private Optional<Message> header(KeptMessage kept) {
    try {
      return Optional.of(reader.header(ledger.raw(kept.id()), HELD));
    } catch (RuntimeException | OutOfMemoryError unreadable) {
      return Optional.empty();
    }
  }
}
