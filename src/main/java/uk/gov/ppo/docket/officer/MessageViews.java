package uk.gov.ppo.docket.officer;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.ledger.Fate;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.ledger.Tray;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.officer.reading.ReadMessage;
import uk.gov.ppo.docket.officer.reading.StoredMessages;

/** Brings together all that one message's page shows. */
@Component
class MessageViews {
  private final Ledger ledger;
  private final Cases cases;
  private final StoredMessages stored;

  MessageViews(Ledger ledger, Cases cases, StoredMessages stored) {
    this.ledger = ledger;
    this.cases = cases;
    this.stored = stored;
  }

  MessageView of(KeptMessage kept) {
    ReadMessage read = stored.inbound(kept.id());
    return new MessageView(
        kept.id(),
        backFrom(kept.fate()),
        Tag.of(kept.fate()),
        kept.reason(),
        arrival(kept),
        "%s, folder %s".formatted(kept.mailbox(), kept.folder()),
        kept.attempts() == 0 ? "" : Words.count(kept.attempts(), "failed attempt"),
        Words.size(kept.size()),
        read.date().map(LondonTime::moment).orElse("None given"),
        caseOf(kept, read).stream().toList(),
        ledger.rules(kept.id()),
        List.copyOf(kept.movesByHand()),
        read);
  }

  private static String arrival(KeptMessage kept) {
    return ThreeTimes.of(kept, Optional.empty()).receipt()
        + (kept.beforeStart() ? ". It was there before Docket first looked into the mailbox" : "");
  }

  private static Tab backFrom(Fate fate) {
    return switch (fate) {
      case QUARANTINED -> back(Tray.QUARANTINED);
      case MACHINE_MAIL, OURS -> back(Tray.SET_ASIDE);
      case DUPLICATE -> back(Tray.COPIES);
      case RECEIVED, NEW_CASE, ADDED_TO_CASE -> new Tab("/cases", "Cases", 0, false);
    };
  }

  private static Tab back(Tray tray) {
    return new Tab(MessagesPage.pathOf(tray), tray.label(), 0, false);
  }

  /** A message filed before the ledger noted cases is found by its Message-ID. */
  private Optional<Case> caseOf(KeptMessage kept, ReadMessage read) {
    if (kept.inCase().isPresent()) {
      return cases.withId(kept.caseId());
    }
    boolean filed = kept.fate() == Fate.NEW_CASE || kept.fate() == Fate.ADDED_TO_CASE;
    return filed && !read.id().isEmpty()
        ? cases.caseOf(new MessageId(read.id())).stream()
            .boxed()
            .flatMap(id -> cases.withId(id).stream())
            .findFirst()
        : Optional.empty();
  }
}
