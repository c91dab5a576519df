package uk.gov.ppo.docket.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.gov.ppo.docket.interop.RealMailServers;

/** Compares what was sent with the ledger, with the cases and with what lies at the senders. */
final class Reckoning {
  private final List<Life> lives;
  private final Parameters parameters;
  private final Books books;
  private final Mailboxes mailboxes;

  /** Ledger rows of each letter. */
  private final Map<Integer, List<Books.Row>> rows;

  /** Message-IDs of the acknowledgements that arrived at the senders, by the letter answered. */
  private final Map<String, List<String>> answers = new HashMap<>();

  /** Cases whose acknowledgement waits for a person since it was cut off. */
  private final Set<Long> held;

  private final List<Account> accounts = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();

  Reckoning(List<Life> lives, Books books, Mailboxes mailboxes, Parameters parameters) {
    this.lives = lives;
    this.books = books;
    this.mailboxes = mailboxes;
    this.parameters = parameters;
    this.rows = books.ledger().stream().collect(Collectors.groupingBy(Books.Row::number));
    this.held =
        books.acknowledgements().stream()
            .filter(queued -> queued.state().equals("HELD"))
            .map(Books.Queued::caseId)
            .collect(Collectors.toSet());
    collectAnswers();
    settleAccounts();
    lookForStrangers();
    lookForGuesses();
    lookIntoMailbox();
  }

  private void collectAnswers() {
    for (String user : Public.mailboxes(Parameters.REQUESTERS)) {
      for (Mailboxes.Lying mail : mailboxes.messages(user, "INBOX")) {
        answers.computeIfAbsent(mail.inReplyTo(), id -> new ArrayList<>()).add(mail.messageId());
      }
    }
  }

  private void settleAccounts() {
    Map<Letter, Long> sent =
        lives.stream()
            .flatMap(life -> life.letters().stream())
            .collect(Collectors.groupingBy(l -> l, LinkedHashMap::new, Collectors.counting()));
    Map<Letter, Life> firstLife = new HashMap<>();
    lives.forEach(life -> life.letters().forEach(l -> firstLife.putIfAbsent(l, life)));
    sent.forEach((letter, times) -> accounts.add(account(firstLife.get(letter), letter, times)));
    accounts.forEach(account -> faults.addAll(account.faults()));
  }

  private Account account(Life life, Letter letter, long times) {
    List<Books.Row> kept = rows.getOrDefault(letter.number(), List.of());
    return new Account(
        life,
        letter,
        (int) times,
        kept,
        answers.getOrDefault(letter.messageId(), List.of()),
        kept.stream().anyMatch(row -> held.contains(row.caseId())));
  }

  /** With a journal it is known what left; nothing may end with a person who has to guess. */
  private void lookForGuesses() {
    if (parameters.journal() && !held.isEmpty()) {
      faults.add("in spite of the journal, a person must decide about cases " + held);
    }
  }

  /** Acknowledgements and cases that no letter accounts for. */
  private void lookForStrangers() {
    Set<String> known =
        accounts.stream().map(a -> a.letter().messageId()).collect(Collectors.toSet());
    answers.keySet().stream()
        .filter(id -> !known.contains(id))
        .forEach(id -> faults.add("an acknowledgement answers " + id + ", which nobody sent"));
    long opened = accounts.stream().mapToLong(Account::cases).sum();
    if (opened != books.cases()) {
      faults.add("%d cases, but letters opened %d".formatted(books.cases(), opened));
    }
  }

  private void lookIntoMailbox() {
    String office = RealMailServers.user(RealMailServers.OFFICE);
    int inbox = mailboxes.count(office, "INBOX");
    if (inbox > 0) {
      faults.add(inbox + " messages lie in INBOX");
    }
    Set<Integer> processed = new HashSet<>();
    mailboxes.messages(office, "Processed").forEach(mail -> processed.add(mail.number()));
    accounts.stream()
        .filter(account -> !processed.contains(account.letter().number()))
        .forEach(account -> faults.add(account.name() + " is not in Processed"));
  }

  /** What is wrong; empty when nothing is. */
  List<String> faults() {
    return faults;
  }

  /** The figures as a table, a line for each step, and the totals. */
  String table() {
    Map<String, List<Life>> steps =
        lives.stream()
            .collect(Collectors.groupingBy(Life::step, LinkedHashMap::new, Collectors.toList()));
    StringBuilder table = new StringBuilder(Figures.HEADING);
    steps.forEach((step, of) -> table.append(figures(of).line(step)));
    table.append(figures(lives).line("total"));
    return table.append(more()).toString();
  }

  private Figures figures(List<Life> of) {
    return Figures.of(of, accounts.stream().filter(a -> of.contains(a.life())).toList());
  }

  private String more() {
    Map<String, Integer> processed = new TreeMap<>();
    mailboxes
        .messages(RealMailServers.user(RealMailServers.OFFICE), "Processed")
        .forEach(mail -> processed.merge("copies", 1, Integer::sum));
    return """
    sent: %d messages (%d different letters), kinds %s
    ledger fates: %s
    in Processed: %d messages
    acknowledgements in the outbox: %s
    journal mailbox: %s
    seed %d, %s; kills at random moments that met work under way: %d of %d
    """
        .formatted(
            accounts.stream().mapToInt(Account::times).sum(),
            accounts.size(),
            counted(accounts.stream().map(a -> a.letter().kind().name()).toList()),
            counted(rows.values().stream().flatMap(List::stream).map(Books.Row::fate).toList()),
            processed.getOrDefault("copies", 0),
            counted(books.acknowledgements().stream().map(Books.Queued::state).toList()),
            journal(),
            parameters.seed(),
            parameters.journal() ? "with a journal mailbox" : "without a journal mailbox",
            lives.stream().filter(l -> l.step().equals(Life.RANDOM) && l.hadWork()).count(),
            lives.stream().filter(l -> l.step().equals(Life.RANDOM)).count());
  }

  private String journal() {
    if (!parameters.journal()) {
      return "none";
    }
    String user = RealMailServers.user(Office.JOURNAL);
    Set<String> copies = new HashSet<>();
    for (String folder : List.of("INBOX", "Seen")) {
      mailboxes.messages(user, folder).forEach(mail -> copies.add(mail.messageId()));
    }
    return copies.size() + " different messages";
  }

  private static Map<String, Long> counted(List<String> words) {
    return words.stream()
        .collect(Collectors.groupingBy(w -> w, TreeMap::new, Collectors.counting()));
  }
}
