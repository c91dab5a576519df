package uk.gov.ppo.docket.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import uk.gov.ppo.docket.database.Storage;
import uk.gov.ppo.docket.mail.FetchedMessage;
import uk.gov.ppo.docket.mail.Message;
import uk.gov.ppo.docket.mail.MessageReader;
import uk.gov.ppo.docket.mail.ReadingLimits;

/** What the ledger promises on every database. */
interface LedgerContract {
  Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  Instant TWO_DAYS_ON = NOON.plus(Duration.ofDays(2));
  AtomicReference<Instant> NOW = new AtomicReference<>(NOON);

  DataSource database();

  @Test
  default void theSameMessageFetchedTwiceIsKeptOnce() {
    withLedger(
        (ledger, queue, storage) -> {
          ledger.keep(message(7, "Hello"));
          ledger.keep(message(7, "Hello"));
          KeptMessage kept = only(queue.claim(10));
          assertThat(ledger.raw(kept.id())).asString().contains("Hello");
          assertThat(kept.arrivedAt()).isEqualTo(NOON.minusSeconds(60));
          ledger.settle(kept.id(), new Settlement(Fate.NEW_CASE, ""));
          assertThat(queue.claim(10)).isEmpty();
        });
  }

  @Test
  default void aRebuiltMailStoreThatCountsFromOneAgainLosesNothing() {
    withLedger(
        (ledger, queue, storage) -> {
          ledger.keep(message(1, "Before the rebuild"));
          ledger.keep(message(1, "After the rebuild"));
          ledger.keep(message(1, "After the rebuild"));
          assertThat(queue.claim(10)).hasSize(2);
        });
  }

  @Test
  default void theBeginningOfAMessageIsItsFirstBytes() {
    withLedger(
        (ledger, queue, storage) -> {
          ledger.keep(message(1, "Hello"));
          long id = only(queue.claim(1)).id();
          assertThat(ledger.beginning(id, 9)).asString(US_ASCII).isEqualTo("From: Ada");
          assertThat(ledger.beginning(id, 65_536)).isEqualTo(ledger.raw(id));
        });
  }

  @Test
  default void aMessageIsHeldOnlyInsideAChange() {
    withLedger(
        (ledger, queue, storage) -> {
          ledger.keep(message(1, "Hello"));
          KeptMessage kept = only(queue.claim(1));
          storage.inOneTransaction(
              () -> {
                assertThat(ledger.hold(kept.id())).hasValue(kept);
                assertThat(ledger.hold(kept.id() + 1)).isEmpty();
              });
          assertThatThrownBy(() -> ledger.hold(kept.id()))
              .isInstanceOf(IllegalTransactionStateException.class);
        });
  }

  @Test
  default void aLongTrayIsTakenStretchByStretchTheNewestFirst() {
    withLedger(
        (ledger, queue, storage) -> {
          for (int uid = 1; uid <= 5; uid++) {
            ledger.keep(message(uid, "Message " + uid));
            ledger.settle(
                only(queue.claim(1)).id(), new Settlement(Fate.MACHINE_MAIL, "No. " + uid));
          }
          Trays trays = storage.get(Trays.class);
          assertThat(trays.in(Tray.SET_ASIDE, 0, 2))
              .extracting(KeptMessage::reason)
              .containsExactly("No. 5", "No. 4");
          assertThat(trays.in(Tray.SET_ASIDE, 4, 2))
              .extracting(KeptMessage::reason)
              .containsExactly("No. 1");
        });
  }

  @Test
  default void messagesWithoutANumberAreAllKept() {
    withLedger(
        (ledger, queue, storage) -> {
          ledger.keep(message(0, "One"));
          ledger.keep(message(0, "Two"));
          assertThat(queue.claim(10)).hasSize(2);
        });
  }

  @Test
  default void aSecondCopyIsRecognisedByMessageIdAndContent() {
    withLedger(
        (ledger, queue, storage) -> {
          ledger.keep(message(1, "Hello"));
          ledger.keep(message(2, "Hello"));
          ledger.keep(message(3, "Other words under the same Message-ID"));
          List<KeptMessage> kept = queue.claim(10);
          assertThat(recognised(storage, kept.get(0)).copyOf()).isEmpty();
          assertThat(recognised(storage, kept.get(1)).copyOf()).hasValue(1);
          Recognised third = recognised(storage, kept.get(2));
          assertThat(third.copyOf()).isEmpty();
          assertThat(third.reusedId()).hasValue(1);
        });
  }

  @Test
  default void theSameWordsOfTheSameSenderWithinADayAreARepeat() {
    withLedger(
        (ledger, queue, storage) -> {
          ledger.keep(message(1, "How  many\r\nletters?"));
          ledger.keep(message(2, "How many letters?", "two@example.org", NOON));
          ledger.keep(message(3, "How many letters?", "three@example.org", TWO_DAYS_ON));
          List<KeptMessage> kept = queue.claim(10);
          assertThat(recognised(storage, kept.get(0)).repeats()).isEmpty();
          ledger.settle(kept.get(0).id(), new Settlement(Fate.NEW_CASE, "").in(543));
          assertThat(recognised(storage, kept.get(1)).repeats()).hasValue(543);
          assertThat(recognised(storage, kept.get(2)).repeats()).isEmpty();
          assertThat(storage.get(Recognition.class).sameWordsSince(kept.get(1), NOON)).isEqualTo(1);
        });
  }

  @Test
  default void aMessageThatCannotBeReadIsTriedThreeTimes() {
    withLedger(
        (ledger, queue, storage) -> {
          ledger.keep(message(1, "Broken"));
          ledger.keep(message(2, "Sound"));
          assertThat(queue.claim(1).getFirst().id()).isEqualTo(1);
          assertThat(queue.failed(1)).isFalse();
          assertThat(only(queue.claim(10)).id()).as("the next is not held up").isEqualTo(2);
          later();
          assertThat(only(queue.claim(10)).attempts()).isEqualTo(1);
          assertThat(queue.failed(1)).isFalse();
          later();
          queue.claim(10);
          assertThat(queue.failed(1)).isTrue();
        });
  }

  @Test
  default void whatIsClaimedIsNobodyElses() {
    withLedger(
        (ledger, queue, storage) -> {
          ledger.keep(message(1, "One"));
          ledger.keep(message(2, "Two"));
          KeptMessage first = only(queue.claim(1));
          assertThat(only(queue.claim(10)).id()).isNotEqualTo(first.id());
          assertThat(queue.claim(10)).isEmpty();
          queue.giveBack(List.of(first));
          assertThat(only(queue.claim(10)).id()).isEqualTo(first.id());
        });
  }

  @Test
  default void aMessageThatKillsItsReaderIsReadAloneAndGivenUpAfterEightTimes() {
    withLedger(
        (ledger, queue, storage) -> {
          ledger.keep(message(1, "Sound"));
          ledger.keep(message(2, "Deadly"));
          assertThat(queue.claim(10)).hasSize(2); // and the service dies
          assertThat(queue.resumeInterrupted()).isEqualTo(2);
          assertThat(only(queue.claim(10)).id()).isEqualTo(1);
          ledger.settle(1, new Settlement(Fate.NEW_CASE, ""));
          for (int attempt = 1; attempt <= ReadingQueue.DEATHS; attempt++) {
            KeptMessage deadly = only(queue.claim(10));
            assertThat(deadly.attempts()).isEqualTo(attempt);
            assertThat(queue.isSpent(deadly)).isFalse();
            queue.resumeInterrupted(); // it died again
          }
          assertThat(queue.isSpent(only(queue.claim(10)))).isTrue();
        });
  }

  @Test
  default void whatTwoServicesReadIsFiledByTheFirst() {
    withLedger(
        (ledger, queue, storage) -> {
          ledger.keep(message(1, "Hello"));
          KeptMessage kept = only(queue.claim(1));
          ledger.settle(kept.id(), new Settlement(Fate.NEW_CASE, "").in(543));
          assertThat(storage.get(Recognition.class).recognise(kept, read(ledger, kept), "", ""))
              .isEmpty();
        });
  }

  @Test
  default void everyRuleThatAppliedIsKeptInItsOrder() {
    withLedger(
        (ledger, queue, storage) -> {
          ledger.keep(message(1, "Hello"));
          List<MatchedRule> rules =
              List.of(
                  new MatchedRule(6, "auto-submitted", "A machine", "Auto-Submitted: yes"),
                  new MatchedRule(9, "precedence", "Bulk", "Precedence: bulk"));
          ledger.settle(1, new Settlement(Fate.MACHINE_MAIL, "A machine", 0, rules));
          assertThat(ledger.rules(1)).isEqualTo(rules);
          Trays trays = storage.get(Trays.class);
          assertThat(trays.in(Tray.SET_ASIDE, 10)).hasSize(1);
          assertThat(trays.counts()).containsEntry(Tray.SET_ASIDE, 1L);
          assertThat(trays.counts()).containsEntry(Tray.QUARANTINED, 0L);
        });
  }

  @Test
  default void whatAMessageMayBecomeStandsInOneTable() {
    Map<Fate, Map<MessageMove, Fate>> table =
        Map.of(
            Fate.RECEIVED,
            Map.of(
                MessageMove.TAKE_AS_REQUEST, Fate.NEW_CASE,
                MessageMove.TAKE_AS_FOLLOW_UP, Fate.ADDED_TO_CASE,
                MessageMove.TAKE_AS_MACHINES, Fate.MACHINE_MAIL,
                MessageMove.TAKE_AS_OURS, Fate.OURS,
                MessageMove.TAKE_AS_COPY, Fate.DUPLICATE,
                MessageMove.PARK, Fate.QUARANTINED),
            Fate.NEW_CASE,
            Map.of(),
            Fate.ADDED_TO_CASE,
            Map.of(),
            Fate.MACHINE_MAIL,
            Map.of(MessageMove.MAKE_CASE, Fate.NEW_CASE, MessageMove.ATTACH, Fate.ADDED_TO_CASE),
            Fate.OURS,
            Map.of(MessageMove.MAKE_CASE, Fate.NEW_CASE, MessageMove.ATTACH, Fate.ADDED_TO_CASE),
            Fate.DUPLICATE,
            Map.of(MessageMove.MAKE_CASE, Fate.NEW_CASE, MessageMove.ATTACH, Fate.ADDED_TO_CASE),
            Fate.QUARANTINED,
            Map.of(
                MessageMove.PARK, Fate.QUARANTINED,
                MessageMove.MAKE_CASE, Fate.NEW_CASE,
                MessageMove.ATTACH, Fate.ADDED_TO_CASE,
                MessageMove.READ_AGAIN, Fate.NEW_CASE,
                MessageMove.SET_ASIDE, Fate.MACHINE_MAIL));
    assertThat(table).containsOnlyKeys(Fate.values());
    withLedger(
        (ledger, queue, storage) -> {
          ledger.keep(message(1, "Hello"));
          for (Fate fate : Fate.values()) {
            for (MessageMove move : MessageMove.values()) {
              String which = fate + " " + move;
              become(fate, move == MessageMove.READ_AGAIN ? 543 : 0, storage);
              Optional<Fate> end = Optional.ofNullable(table.get(fate).get(move));
              assertThat(fate.after(move)).as(which).isEqualTo(end);
              if (end.isPresent()) {
                ledger.settle(1, move, new Settlement(end.get(), "Settled"));
                assertThat(ledger.find(1)).map(KeptMessage::fate).as(which).isEqualTo(end);
              } else {
                assertRefused(ledger, move, fate);
              }
            }
          }
        });
  }

  @Test
  default void whatCouldNotBeReadMovesByWhetherACaseStandsForIt() {
    withLedger(
        (ledger, queue, storage) -> {
          ledger.keep(message(1, "Hello"));
          for (MessageMove move : Fate.QUARANTINED.moves()) {
            become(Fate.QUARANTINED, move == MessageMove.READ_AGAIN ? 0 : 543, storage);
            assertRefused(ledger, move, Fate.QUARANTINED);
          }
        });
  }

  private static void assertRefused(Ledger ledger, MessageMove move, Fate fate) {
    for (Fate end : Fate.values()) {
      assertThatThrownBy(() -> ledger.settle(1, move, new Settlement(end, "Settled")))
          .as("%s %s %s", fate, move, end)
          .isInstanceOf(MessageMoveRefused.class)
          .hasMessageStartingWith("Message no. 1: That cannot be done with this message now")
          .hasMessageContaining(fate.label());
    }
    assertThat(ledger.find(1)).map(KeptMessage::fate).isEqualTo(Optional.of(fate));
  }

  private static void become(Fate fate, long caseId, Storage storage) {
    storage
        .get(JdbcClient.class)
        .sql("update inbound_message set fate = ?, case_id = ? where id = 1")
        .params(fate.name(), caseId)
        .update();
  }

  @Test
  default void whatIsSettledIsNotSettledAgainByReading() {
    withLedger(
        (ledger, queue, storage) -> {
          ledger.keep(message(1, "Hello"));
          ledger.settle(1, new Settlement(Fate.NEW_CASE, "").in(543));
          assertThatThrownBy(() -> ledger.settle(1, new Settlement(Fate.MACHINE_MAIL, "")))
              .isInstanceOf(MessageMoveRefused.class)
              .hasMessageEndingWith("What became of it: Opened a case. Go on in that case");
          assertThat(ledger.find(1)).map(KeptMessage::caseId).hasValue(543L);
          assertThatThrownBy(() -> ledger.settle(1, new Settlement(Fate.RECEIVED, "")))
              .isInstanceOf(IllegalArgumentException.class);
        });
  }

  private static KeptMessage only(List<KeptMessage> messages) {
    assertThat(messages).hasSize(1);
    return messages.getFirst();
  }

  private static void later() {
    NOW.updateAndGet(now -> now.plus(Duration.ofMinutes(1)));
  }

  private static Message read(Ledger ledger, KeptMessage kept) {
    return new MessageReader(ReadingLimits.DEFAULT).read(ledger.raw(kept.id()));
  }

  private static Recognised recognised(Storage storage, KeptMessage kept) {
    Message message = read(storage.get(Ledger.class), kept);
    String words =
        new String(message.parts().getFirst().content(), US_ASCII); // as the text package would
    return storage
        .get(Recognition.class)
        .recognise(kept, message, message.from().getFirst().address(), words)
        .orElseThrow();
  }

  private static FetchedMessage message(long uid, String words) {
    return message(uid, words, "one@example.org", NOON.minusSeconds(60));
  }

  private static FetchedMessage message(long uid, String words, String id, Instant arrived) {
    String raw =
        """
        From: Ada <ada@example.org>\r
        Date: Mon, 2 Mar 2026 11:58:00 +0000\r
        Message-ID: <%s>\r
        Subject: Request\r
        \r
        %s\r
        """
            .formatted(id, words);
    return new FetchedMessage(
        "office@mail.example", "INBOX", 1, uid, arrived, raw.getBytes(US_ASCII));
  }

  /** What a test does with a ledger on some database. */
  interface LedgerTest {
    void on(Ledger ledger, ReadingQueue queue, Storage storage);
  }

  private void withLedger(LedgerTest test) {
    NOW.set(NOON);
    InstantSource clock = NOW::get;
    try (Storage storage =
        new Storage(
            database(),
            clock.withZone(ZoneOffset.UTC),
            Ledger.class,
            ReadingQueue.class,
            Recognition.class,
            Trays.class)) {
      test.on(storage.get(Ledger.class), storage.get(ReadingQueue.class), storage);
    }
  }
}
