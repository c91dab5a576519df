package uk.gov.ppo.docket.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.mail.MailboxStart;
import uk.gov.ppo.docket.mail.StoredMessage;

/**
 * Holds the ledger against the mail store: what arrived = cases + follow-ups + reports + set aside
 * + ours + quarantined + copies + waiting, and nothing stands in the store that the ledger does not
 * know.
 */
@Component("ledgerReconciliation")
public class Reconciliation {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** Longer than any poll: what waits in a watched folder after that was passed over. */
  private static final Duration ON_ITS_WAY = Duration.ofHours(1);

  private final LedgerRows rows;
  private final Watermarks watermarks;
  private final Clock clock;

  Reconciliation(JdbcClient jdbc, Watermarks watermarks, Clock clock) {
    this.rows = new LedgerRows(jdbc);
    this.watermarks = watermarks;
    this.clock = clock;
  }

  /** A reconciliation on a database that the service made, without the service. */
  public static Reconciliation on(DataSource database, Clock clock) {
    JdbcClient jdbc = JdbcClient.create(database);
    return new Reconciliation(jdbc, new Watermarks(jdbc), clock);
  }

  /**
   * One entry for each day on which the ledger or the store has something, the oldest first.
   *
   * @param mailbox whose mailbox, {@code user@host}
   * @param since what arrived earlier is left out
   * @param stored what the store lists since then
   */
  public List<DayOfMail> of(String mailbox, Instant since, List<StoredMessage> stored) {
    List<LedgerRow> kept = rows.since(mailbox, since);
    Expected expected = new Expected(watermarks.all(), mailbox);
    Match match = Match.of(kept, stored);
    Map<LocalDate, Tally> days = new TreeMap<>();
    kept.forEach(row -> tally(days, row.arrivedAt()).count(row, match.isThere(row)));
    for (StoredMessage message : stored) {
      if (match.isKept(message)) {
        tally(days, message.arrivedAt()).stored++;
      } else if (expected.takes(message)) {
        tally(days, message.arrivedAt()).misses(message, isLost(message, expected));
      }
    }
    return days.entrySet().stream().map(day -> day.getValue().of(day.getKey(), mailbox)).toList();
  }

  private boolean isLost(StoredMessage message, Expected expected) {
    return !expected.isWatched(message.folder())
        || message.arrivedAt().isBefore(clock.instant().minus(ON_ITS_WAY));
  }

  private static Tally tally(Map<LocalDate, Tally> days, Instant at) {
    return days.computeIfAbsent(LocalDate.ofInstant(at, LONDON), none -> new Tally());
  }

  /** Which messages of the store should be in the ledger: those from the start on. */
  private static final class Expected {
    private final Map<String, MailboxStart> starts = new HashMap<>();
    private final Instant first;

    Expected(List<MailboxStart> all, String mailbox) {
      all.stream()
          .filter(start -> start.mailbox().equals(mailbox))
          .forEach(start -> starts.put(start.folder(), start));
      first =
          starts.values().stream()
              .map(start -> start.startedAt())
              .min(Comparator.naturalOrder())
              .orElse(Instant.MAX);
    }

    boolean isWatched(String folder) {
      return starts.containsKey(folder);
    }

    boolean takes(StoredMessage message) {
      MailboxStart start = starts.get(message.folder());
      return start != null && start.uidValidity() == message.uidValidity()
          ? start.takes(message.uid(), message.arrivedAt())
          : !message.arrivedAt().isBefore(first);
    }
  }

  /** Which row of the ledger stands for which message of the store, each used once. */
  private record Match(Set<Long> there, Set<StoredMessage> kept) {
    static Match of(List<LedgerRow> rows, List<StoredMessage> stored) {
      Match match = new Match(new HashSet<>(), new HashSet<>());
      match.by(rows, stored, LedgerRow::place, Match::place);
      match.by(rows, stored, LedgerRow::identity, Match::identity);
      match.by(rows, stored, LedgerRow::shape, Match::shape);
      return match;
    }

    private interface Key<T> {
      String of(T what);
    }

    private void by(
        List<LedgerRow> rows,
        List<StoredMessage> stored,
        Key<LedgerRow> ofRow,
        Key<StoredMessage> ofMessage) {
      Map<String, List<Long>> open = new HashMap<>();
      rows.stream()
          .filter(row -> !there.contains(row.id()))
          .filter(row -> !ofRow.of(row).isEmpty())
          .forEach(r -> open.computeIfAbsent(ofRow.of(r), k -> new ArrayList<>()).add(r.id()));
      for (StoredMessage message : stored) {
        List<Long> candidates = open.getOrDefault(ofMessage.of(message), List.of());
        if (!kept.contains(message) && !candidates.isEmpty()) {
          there.add(candidates.removeFirst());
          kept.add(message);
        }
      }
    }

    boolean isThere(LedgerRow row) {
      return there.contains(row.id());
    }

    boolean isKept(StoredMessage message) {
      return kept.contains(message);
    }

    private static String place(StoredMessage message) {
      return LedgerRow.place(message.folder(), message.uidValidity(), message.uid());
    }

    private static String identity(StoredMessage message) {
      return LedgerRow.identity(message.messageId(), message.arrivedAt());
    }

    private static String shape(StoredMessage message) {
      return LedgerRow.shape(message.size(), message.arrivedAt());
    }
  }

  private static final class Tally {
    private final Map<String, Long> fates = new HashMap<>();
    private final List<MissingMessage> missing = new ArrayList<>();
    private long arrived;
    private long gone;
    private long stored;

    void count(LedgerRow row, boolean there) {
      arrived++;
      gone += there ? 0 : 1;
      fates.merge(row.report() ? "REPORT" : row.fate().name(), 1L, Long::sum);
    }

    void misses(StoredMessage message, boolean lost) {
      stored++;
      missing.add(new MissingMessage(message, lost));
    }

    private long of(Fate fate) {
      return fates.getOrDefault(fate.name(), 0L);
    }

    DayOfMail of(LocalDate day, String mailbox) {
      return new DayOfMail(
          day,
          mailbox,
          arrived,
          of(Fate.NEW_CASE),
          of(Fate.ADDED_TO_CASE),
          fates.getOrDefault("REPORT", 0L),
          of(Fate.MACHINE_MAIL),
          of(Fate.OURS),
          of(Fate.QUARANTINED),
          of(Fate.DUPLICATE),
          of(Fate.RECEIVED),
          stored,
          gone,
          List.copyOf(missing));
    }
  }
}
