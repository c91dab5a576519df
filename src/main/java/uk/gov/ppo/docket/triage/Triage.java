package uk.gov.ppo.docket.triage;

import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.ppo.docket.mail.Message;

/**
 * Decides what a message is. It only looks: no message is changed, kept or answered here, and
 * suppressing an answer never means losing the message.
 */
public final class Triage {
  private final Set<String> ownAddresses;
  private final KnownThreads threads;

  /**
   * A triage for one office.
   *
   * @param ownAddresses every address we receive at or send from, {@code local@domain} in any case
   */
  public Triage(Set<String> ownAddresses, KnownThreads threads) {
    this.ownAddresses =
        ownAddresses.stream().map(a -> a.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    this.threads = threads;
  }

  /**
   * What this message is; the first row of the decision table that applies decides.
   *
   * @param asksSomething whether its new text holds a request
   */
  public Finding judge(Message message, boolean asksSomething) {
    Circumstances seen = new Circumstances(message, asksSomething, ownAddresses, threads);
    List<Row> rows = DecisionTable.ROWS.stream().filter(row -> row.appliesTo(seen)).toList();
    // the last row applies to everything, and says something only where no other does
    List<Row> speaking = rows.subList(0, Math.max(1, rows.size() - 1));
    List<Match> matches = speaking.stream().map(row -> row.match(seen)).toList();
    return finding(rows.get(0).verdict(), matches, seen);
  }

  private static Finding finding(Verdict verdict, List<Match> matches, Circumstances seen) {
    Match first = matches.get(0);
    return switch (verdict) {
      case OURS -> new Finding.OursCameBack(first, matches);
      case REPORT -> new Finding.AboutOurMail(first, matches, known(Reports.reportedCase(seen)));
      case CASE -> new Finding.BelongsToCase(first, matches, known(Threads.caseOf(seen)));
      case MACHINE -> new Finding.MachineMail(first, matches);
      case HELD -> new Finding.NewCaseHeld(first, matches);
      case ANSWERED -> new Finding.NewCase(first, matches);
    };
  }

  private static long known(OptionalLong caseId) {
    return caseId.orElseThrow(
        () -> new IllegalStateException("a row named a case it did not find"));
  }
}
