package uk.gov.ppo.docket.officer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.NewCase;
import uk.gov.ppo.docket.casework.NewQuestion;
import uk.gov.ppo.docket.casework.Placement;
import uk.gov.ppo.docket.casework.Priority;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.casework.TaskKind;
import uk.gov.ppo.docket.casework.Tasks;
import uk.gov.ppo.docket.correspondence.Acknowledgements;
import uk.gov.ppo.docket.ledger.Fate;
import uk.gov.ppo.docket.ledger.KeptMessage;
import uk.gov.ppo.docket.ledger.Ledger;
import uk.gov.ppo.docket.ledger.ReadingQueue;
import uk.gov.ppo.docket.ledger.Settlement;
import uk.gov.ppo.docket.mail.FetchedMessage;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.outbox.Outbox;
import uk.gov.ppo.docket.outbox.OutboxEntry;
import uk.gov.ppo.docket.suggestions.Suggestions;
import uk.gov.ppo.docket.text.MessageText;

/** Puts cases on an officer's desk, each from a message of its own. */
final class Desk {
  private static final AtomicLong UID = new AtomicLong();

  static final Placement FOI =
      new Placement(
          RequestKind.FOI, "Information", Priority.NORMAL, "the-rest", "No other rule spoke.");

  private final OfficeServer office;

  Desk(OfficeServer office) {
    this.office = office;
  }

  /** A request with these questions, acknowledged, suggestions looked for. */
  Case requestAsking(String... questions) {
    return request(
        "Information please", OfficeServer.NOW.minus(Duration.ofDays(2)), FOI, questions);
  }

  Case request(String subject, Instant arrived, Placement placement, String... questions) {
    String body = "Dear Sir or Madam,\n\nPlease tell me:\n\n" + numbered(questions) + "\nYours,\n";
    return file(mail(subject, body), arrived, placement, "", List.of(questions));
  }

  /** A request that nobody was told about, with the reason. */
  Case heldRequest(String reason) {
    String raw = mail("Vans", "How many vans do you have?\n");
    return file(raw, OfficeServer.NOW, FOI, reason, List.of("How many vans do you have?"));
  }

  private static String numbered(String... questions) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < questions.length; i++) {
      list.append(i + 1).append(". ").append(questions[i]).append('\n');
    }
    return list.toString();
  }

  static String mail(String subject, String body) {
    return """
    From: Rhiannon Pugh <rhiannon.pugh@example.org>
    To: mail@ppo.example
    Subject: %s
    Date: Tue, 12 Mar 2024 09:14:00 +0000
    Message-ID: <%s@example.org>
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    %s\
    """
        .formatted(subject, "r" + UID.incrementAndGet(), body);
  }

  /**
   * Takes a message in as intake would: kept, read, filed, acknowledged, suggestions looked for.
   */
  Case file(String raw, Instant arrived, Placement placement, String held, List<String> questions) {
    long inbound = keep(raw, arrived, Fate.NEW_CASE, "Opened a case");
    Message message = office.get(MessageReader.class).read(bytes(raw));
    MessageText text = MessageText.of(message);
    Case opened =
        office
            .get(Cases.class)
            .open(
                new NewCase(
                    arrived,
                    message.replyAddress().orElse(new Mailbox("", "")),
                    message.subject(),
                    text.newText(),
                    "en",
                    placement,
                    found(text.newText(), questions),
                    message.id().stream().toList(),
                    inbound,
                    held));
    if (held.isEmpty()) {
      office.get(Acknowledgements.class).acknowledge(opened, message);
      sendAll(office.get(Outbox.class));
    }
    office.get(Suggestions.class).workOff();
    return office.get(Cases.class).withId(opened.id()).orElseThrow();
  }

  private static void sendAll(Outbox outbox) {
    Optional<OutboxEntry> next = outbox.claim();
    while (next.isPresent()) {
      outbox.sent(next.get(), "250 ok");
      next = outbox.claim();
    }
  }

  private static List<NewQuestion> found(String text, List<String> questions) {
    List<NewQuestion> found = new ArrayList<>();
    for (String question : questions) {
      int number = found.size() + 1;
      int start = text.indexOf(question);
      found.add(
          new NewQuestion(
              number, number + ".", question, start, start + question.length(), "Please tell me:"));
    }
    return found;
  }

  /** Keeps a message and settles what became of it. */
  long keep(String raw, Instant arrived, Fate fate, String reason) {
    Ledger ledger = office.get(Ledger.class);
    ledger.keep(
        new FetchedMessage(
            "mail@ppo.example", "INBOX", 1, UID.incrementAndGet(), arrived, bytes(raw)));
    KeptMessage kept = office.get(ReadingQueue.class).claim(1).getFirst();
    if (fate != Fate.RECEIVED) {
      ledger.settle(kept.id(), new Settlement(fate, reason));
    }
    return kept.id();
  }

  /** A machine's message in its tray. */
  long setAside(String subject, String body) {
    return keep(
        mail(subject, body), OfficeServer.NOW, Fate.MACHINE_MAIL, "An automatic reply says so");
  }

  /** A message that lies in a case already. */
  long filed(Fate fate, Case aCase) {
    long id = keep(mail("Filed", "Here.\n"), OfficeServer.NOW, Fate.RECEIVED, "");
    if (fate != Fate.RECEIVED) {
      office.get(Ledger.class).settle(id, new Settlement(fate, "Filed", aCase.id(), List.of()));
    }
    return id;
  }

  /** A message that could not be read when it came, and the case that stands for it. */
  long unreadable(String raw) {
    long id = keep(raw, OfficeServer.NOW.minus(Duration.ofDays(1)), Fate.RECEIVED, "");
    Case stub =
        office
            .get(Cases.class)
            .open(
                new NewCase(
                    OfficeServer.NOW.minus(Duration.ofDays(1)),
                    new Mailbox("", ""),
                    "",
                    "",
                    "en",
                    FOI,
                    List.of(),
                    List.of(),
                    id,
                    "Its message could not be read"));
    office.get(Tasks.class).add(stub.id(), TaskKind.UNREADABLE, "Its message could not be read");
    office
        .get(Ledger.class)
        .settle(id, new Settlement(Fate.QUARANTINED, "It could not be read", stub.id(), List.of()));
    return id;
  }

  private static byte[] bytes(String raw) {
    return raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
