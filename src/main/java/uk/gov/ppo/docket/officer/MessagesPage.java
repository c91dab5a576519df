package uk.gov.ppo.docket.officer;

import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.ledger.Tray;
import uk.gov.ppo.docket.ledger.Trays;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.officer.reading.ReadMessage;
import uk.gov.ppo.docket.officer.reading.StoredMessages;

/** Messages that are in no case, and any one message of the ledger. */
@Controller
class MessagesPage {
  /** Half a year of an office's machine mail; older ones stay in the ledger. */
  private static final int SHOWN = 500;

  /** A line of the list. */
  record Line(long id, String arrived, Tag fate, String reason) {
    static Line of(KeptMessage message) {
      return new Line(
          message.id(), LondonTime.moment(message.arrivedAt()), fateOf(message), message.reason());
    }
  }

  private final Ledger ledger;
  private final Trays trays;
  private final Cases cases;
  private final StoredMessages stored;

  MessagesPage(Ledger ledger, Trays trays, Cases cases, StoredMessages stored) {
    this.ledger = ledger;
    this.trays = trays;
    this.cases = cases;
    this.stored = stored;
  }

  @GetMapping("/messages")
  String list(Model model) {
    List<Line> lines = trays.in(Tray.SET_ASIDE, SHOWN).stream().map(Line::of).toList();
    model.addAttribute("lines", lines);
    return "messages";
  }

  @GetMapping("/messages/{id:\\d{1,18}}")
  String show(@PathVariable long id, Model model) {
    KeptMessage kept = ledger.find(id).orElseThrow(NotHere::new);
    ReadMessage read = stored.inbound(id);
    model.addAttribute("line", Line.of(kept));
    model.addAttribute("pickedUp", LondonTime.moment(kept.pickedUpAt()));
    model.addAttribute("message", read);
    model.addAttribute("date", read.date().map(LondonTime::moment).orElse("None given"));
    model.addAttribute("cases", caseOf(read));
    return "message";
  }

  private List<Case> caseOf(ReadMessage read) {
    OptionalLong id =
        read.id().isEmpty() ? OptionalLong.empty() : cases.caseOf(new MessageId(read.id()));
    return id.stream().boxed().flatMap(n -> cases.withId(n).stream()).toList();
  }

  private static Tag fateOf(KeptMessage message) {
    String colour =
        switch (message.fate()) {
          case QUARANTINED -> "red";
          case MACHINE_MAIL, OURS, DUPLICATE -> "grey";
          case RECEIVED -> "blue";
          case NEW_CASE, ADDED_TO_CASE -> "green";
        };
    return new Tag(message.fate().label(), colour);
  }
}
