package uk.gov.ppo.docket.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.database.Storage;
import uk.gov.ppo.docket.mail.FetchedMessage;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;

/** What the ledger promises on every database. */
interface LedgerContract {
  Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  AtomicReference<Instant> NOW = new AtomicReference<>(NOON);

  DataSource database();

  @Test
  default void theSameMessageFetchedTwiceIsKeptOnce() {
    withLedger(
        ledger -> {
          ledger.keep(message(7, "Hello"));
          ledger.keep(message(7, "Hello"));
          KeptMessage kept = ledger.next().orElseThrow();
          assertThat(ledger.raw(kept.id())).asString().contains("Hello");
          assertThat(kept.arrivedAt()).isEqualTo(NOON.minusSeconds(60));
          ledger.settle(kept.id(), Fate.NEW_CASE, "");
          assertThat(ledger.next()).isEmpty();
        });
  }

  @Test
  default void aRebuiltMailStoreThatCountsFromOneAgainLosesNothing() {
    withLedger(
        ledger -> {
          ledger.keep(message(1, "Before the rebuild"));
          ledger.keep(message(1, "After the rebuild"));
          ledger.keep(message(1, "After the rebuild"));
          assertThat(readAll(ledger)).isEqualTo(2);
        });
  }

  @Test
  default void messagesWithoutANumberAreAllKept() {
    withLedger(
        ledger -> {
          ledger.keep(message(0, "One"));
          ledger.keep(message(0, "Two"));
          assertThat(readAll(ledger)).isEqualTo(2);
        });
  }

  @Test
  default void aSecondCopyIsRecognisedByMessageIdAndContent() {
    withLedger(
        ledger -> {
          ledger.keep(message(1, "Hello"));
          ledger.keep(message(2, "Hello"));
          ledger.keep(message(3, "Other words under the same Message-ID"));
          assertThat(copyOf(ledger, 1)).isEmpty();
          assertThat(copyOf(ledger, 2)).hasValue(1);
          assertThat(copyOf(ledger, 3)).isEmpty();
        });
  }

  @Test
  default void aMessageThatCannotBeReadIsTriedThreeTimesAndParked() {
    withLedger(
        ledger -> {
          ledger.keep(message(1, "Broken"));
          ledger.keep(message(2, "Sound"));
          assertThat(ledger.failed(1, "broken")).isFalse();
          assertThat(ledger.next().orElseThrow().id()).as("the next is not held up").isEqualTo(2);
          assertThat(ledger.failed(1, "broken")).isFalse();
          NOW.updateAndGet(now -> now.plus(Duration.ofMinutes(1)));
          assertThat(ledger.next().orElseThrow().id()).isEqualTo(1);
          assertThat(ledger.failed(1, "broken")).isTrue();
          assertThat(ledger.setAside(10))
              .singleElement()
              .satisfies(parked -> assertThat(parked.fate()).isEqualTo(Fate.QUARANTINED));
        });
  }

  private static java.util.OptionalLong copyOf(Ledger ledger, long id) {
    MessageReader reader = new MessageReader(ReadingLimits.DEFAULT);
    return ledger.recogniseCopy(id, reader.read(ledger.raw(id)));
  }

  private static int readAll(Ledger ledger) {
    int read = 0;
    for (var next = ledger.next(); next.isPresent(); next = ledger.next()) {
      ledger.settle(next.get().id(), Fate.NEW_CASE, "");
      read++;
    }
    return read;
  }

  private static FetchedMessage message(long uid, String words) {
    String raw =
        """
        From: Ada <ada@example.org>\r
        Date: Mon, 2 Mar 2026 11:58:00 +0000\r
        Message-ID: <one@example.org>\r
        Subject: Request\r
        \r
        %s\r
        """
            .formatted(words);
    return new FetchedMessage(
        "office@mail.example", "INBOX", 1, uid, NOON.minusSeconds(60), raw.getBytes(US_ASCII));
  }

  private void withLedger(Consumer<Ledger> test) {
    NOW.set(NOON);
    InstantSource clock = NOW::get;
    try (Storage storage = new Storage(database(), clock.withZone(ZoneOffset.UTC), Ledger.class)) {
      test.accept(storage.get(Ledger.class));
    }
  }
}
