package uk.gov.ppo.docket.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.triage.rows.DecisionTable;
import uk.gov.ppo.docket.triage.rows.Row;

/**
 * Decides what a message is. It only looks: no message is changed, kept or answered here, and
 * suppressing an answer never means losing the message.
 */
public final class Triage {
  /** Enough for an officer to find it; a header field may be made long to fill our tables. */
  private static final int LONGEST_EVIDENCE = 500;

  private final Surroundings surroundings;

  /**
   * A triage for one office.
   *
   * @param ownAddresses every address we receive at or send from, {@code local@domain} in any case
   * @param signs what the office's configuration adds
   */
  public Triage(Set<String> ownAddresses, AutomaticMail signs, KnownThreads threads) {
    this.surroundings = Surroundings.of(ownAddresses, signs, threads);
  }

  /** What a message is by itself, of which no other copy and no limit is known. */
  public Finding judge(Message message, boolean asksSomething) {
    return judge(message, new Content(asksSomething, List.of()), KnownTraffic.NONE);
  }

  /**
   * What this message is; the first row of the decision table that applies decides.
   *
   * @param content what was understood of it
   * @param traffic how it came, and what went before
   */
  public Finding judge(Message message, Content content, KnownTraffic traffic) {
    Seen seen = new Seen(message, content, surroundings.remembered(), traffic);
    List<Row> applying = new ArrayList<>();
    List<Match> matches = new ArrayList<>();
    for (Row row : DecisionTable.ROWS) {
      row.evidence(seen)
          .ifPresent(
              evidence -> {
                applying.add(row);
                matches.add(match(row, evidence));
              });
    }
    // the last row applies to everything, and says something only where no other does
    return finding(applying.getFirst(), matches.subList(0, Math.max(1, matches.size() - 1)), seen);
  }

  private static Match match(Row row, String evidence) {
    boolean longer = evidence.codePointCount(0, evidence.length()) > LONGEST_EVIDENCE;
    int end = longer ? evidence.offsetByCodePoints(0, LONGEST_EVIDENCE) : evidence.length();
    return new Match(row.number(), row.name(), row.reason(), evidence.substring(0, end));
  }

  private static Finding finding(Row row, List<Match> applied, Seen seen) {
    List<Match> matches = List.copyOf(applied);
    Match first = matches.getFirst();
    return switch (row.verdict()) {
      case OURS -> new Finding.OursCameBack(first, matches);
      case COPY -> new Finding.SecondCopy(first, matches, known(seen.copyOf()));
      case REPORT ->
          new Finding.AboutOurMail(
              first, matches, known(row.caseOf(seen)), ReportKind.of(seen.message()));
      case CASE -> new Finding.BelongsToCase(first, matches, known(row.caseOf(seen)));
      case MACHINE -> new Finding.MachineMail(first, matches);
      case HELD -> new Finding.NewCaseHeld(first, matches);
      case ANSWERED -> new Finding.NewCase(first, matches);
    };
  }

  private static long known(OptionalLong number) {
    return number.orElseThrow(
        () -> new IllegalStateException("a row named something that it did not find"));
  }
}
