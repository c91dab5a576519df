package uk.gov.ppo.docket.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.database.Storage;
import uk.gov.ppo.docket.mail.FetchedMessage;
import uk.gov.ppo.docket.mail.MailboxStart;
import uk.gov.ppo.docket.mail.StoredMessage;

/** What the database remembers of mailboxes: starts, leases, and whether all is accounted for. */
interface MailboxContract {
  Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  AtomicReference<Instant> NOW = new AtomicReference<>(NOON);
  String OFFICE = "office@mail.example";

  DataSource database();

  @Test
  default void keepsWhereAWatchBegan() {
    with(
        db -> {
          Watermarks starts = db.get(Watermarks.class);
          starts.keep(start(OFFICE, 7, 20));
          starts.keep(start(OFFICE, 8, 1));

          assertThat(starts.find(OFFICE, "INBOX")).contains(start(OFFICE, 8, 1));
          assertThat(starts.find(OFFICE, "Junk")).isEmpty();
        });
  }

  @Test
  default void knowsAMailboxThatMovedToAnotherHost() {
    with(
        db -> {
          Watermarks starts = db.get(Watermarks.class);
          starts.keep(start(OFFICE, 7, 20));

          assertThat(starts.find("office@new.example", "INBOX")).contains(start(OFFICE, 7, 20));
          assertThat(starts.find("other@mail.example", "INBOX")).isEmpty();
        });
  }

  @Test
  default void givesALeaseToOneAndToTheNextAMinuteAfterTheFirstFellSilent() {
    with(
        db -> {
          Leases leases = db.get(Leases.class);
          assertThat(leases.take(OFFICE, "first")).isTrue();
          assertThat(leases.take(OFFICE, "second")).isFalse();
          pass(Duration.ofSeconds(50));
          assertThat(leases.take(OFFICE, "first")).as("renewed").isTrue();
          pass(Duration.ofSeconds(50));
          assertThat(leases.take(OFFICE, "second")).isFalse();
          pass(Duration.ofSeconds(11));
          assertThat(leases.take(OFFICE, "second")).isTrue();
          assertThat(leases.take(OFFICE, "first")).isFalse();
          assertThat(leases.take("another@mail.example", "first")).isTrue();
        });
  }

  @Test
  default void freesALeaseThatItsHolderGivesUp() {
    with(
        db -> {
          Leases leases = db.get(Leases.class);
          leases.take(OFFICE, "first");
          leases.giveUp("first");
          assertThat(leases.take(OFFICE, "second")).isTrue();
          assertThat(leases.holder(OFFICE)).contains("second");
        });
  }

  @Test
  default void accountsForEveryMessageAndNamesTheOneThatIsMissing() {
    with(
        db -> {
          db.get(Watermarks.class).keep(start(OFFICE, 1, 1));
          Ledger ledger = db.get(Ledger.class);
          ledger.keep(message(1, NOON, "kept and moved"));
          ledger.keep(message(2, NOON.plusSeconds(1), "kept and deleted by staff"));
          db.get(Unfetched.class).note(message(3, NOON, ""), "not handed over");
          NOW.set(NOON.plus(Duration.ofHours(3)));
          List<StoredMessage> stored =
              List.of(
                  stored("Processed", 9, 40, NOON, "kept and moved".length()),
                  stored("INBOX", 1, 3, NOON, 99),
                  stored("INBOX", 1, 4, NOON.plus(Duration.ofHours(2)).plusSeconds(9), 5),
                  stored("Processed", 9, 41, NOON.plusSeconds(5), 6),
                  stored("INBOX", 1, 5, NOON.plus(Duration.ofHours(1)), 7),
                  stored("Processed", 9, 1, NOON.minus(Duration.ofDays(400)), 8));

          DayOfMail day = db.get(Reconciliation.class).of(OFFICE, Instant.EPOCH, stored).getFirst();

          assertThat(day.arrived()).isEqualTo(3);
          assertThat(day.waiting()).isEqualTo(2);
          assertThat(day.quarantined()).isEqualTo(1);
          assertThat(day.imap()).isEqualTo(5);
          assertThat(day.difference()).isEqualTo(2);
          assertThat(day.gone()).isEqualTo(1);
          assertThat(day.missing()).hasSize(3);
          assertThat(day.lost()).extracting(lost -> lost.message().uid()).containsExactly(41L, 5L);
        });
  }

  @Test
  default void setsAMessageDownOnceThatCannotBeFetched() {
    with(
        db -> {
          db.get(Unfetched.class).note(message(3, NOON, ""), "not handed over");
          db.get(Unfetched.class).note(message(3, NOON, ""), "not handed over");
          KeptMessage kept = db.get(Ledger.class).find(1).orElseThrow();
          assertThat(kept.fate()).isEqualTo(Fate.QUARANTINED);
          assertThat(kept.reason()).isEqualTo("not handed over");
          assertThat(db.get(Ledger.class).find(2)).isEmpty();
        });
  }

  private static MailboxStart start(String mailbox, long validity, long first) {
    return new MailboxStart(
        mailbox, "INBOX", validity, first, first, NOON.minusSeconds(60), NOON.minusSeconds(3660));
  }

  private static FetchedMessage message(long uid, Instant arrived, String raw) {
    return new FetchedMessage(OFFICE, "INBOX", 1, uid, arrived, raw.getBytes(US_ASCII));
  }

  private static StoredMessage stored(
      String folder, long validity, long uid, Instant arrived, long size) {
    return new StoredMessage(OFFICE, folder, validity, uid, arrived, size, "");
  }

  private static void pass(Duration time) {
    NOW.updateAndGet(now -> now.plus(time));
  }

  private void with(Consumer<Storage> test) {
    NOW.set(NOON);
    InstantSource clock = NOW::get;
    try (Storage storage =
        new Storage(
            database(),
            clock.withZone(ZoneOffset.UTC),
            Ledger.class,
            Watermarks.class,
            Leases.class,
            Unfetched.class,
            Reconciliation.class)) {
      test.accept(storage);
    }
  }
}
