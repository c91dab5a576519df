package uk.gov.ppo.docket.outbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.gov.ppo.docket.database.Storage;
import uk.gov.ppo.docket.mail.FinishedMessage;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.MessageId;
import uk.gov.ppo.docket.mail.Seal;

/** What the outbox promises on every database. */
interface OutboxContract {
  Duration WAIT = Duration.ofMinutes(15);
  Duration HANDOVER = Duration.ofMinutes(10);
  Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  AtomicReference<Instant> NOW = new AtomicReference<>(NOON);

  DataSource database();

  @Test
  default void aMessageIsClaimedOnceAndLeavesWithTheBytesItWasQueuedWith() {
    withOutbox(
        (outbox, storage) -> {
          outbox.put(1, MessageKind.ACKNOWLEDGEMENT, finished("a"));
          OutboxEntry claimed = outbox.claim().orElseThrow();
          assertThat(claimed.raw()).asString().isEqualTo("bytes of a");
          assertThat(outbox.claim()).isEmpty();
          outbox.sent(claimed, "250 queued as 77");
          assertThat(outbox.ofCase(1).getFirst().sentAt()).hasValue(NOON);
          assertThat(storage.news(MessageLeft.class))
              .containsExactly(new MessageLeft(1, MessageKind.ACKNOWLEDGEMENT));
        });
  }

  @Test
  default void aCaseSendsOneAcknowledgementForEver() {
    withOutbox(
        (outbox, storage) -> {
          outbox.put(1, MessageKind.ACKNOWLEDGEMENT, finished("a"));
          assertThatThrownBy(() -> outbox.put(1, MessageKind.ACKNOWLEDGEMENT, finished("b")))
              .isInstanceOf(AlreadyQueued.class);
          outbox.put(1, MessageKind.RESPONSE, finished("c"));
          assertThat(outbox.waiting()).isEqualTo(2);
        });
  }

  @Test
  default void aRelayThatIsDownIsTriedAgainAfterAGrowingPause() {
    withOutbox(
        (outbox, storage) -> {
          outbox.put(1, MessageKind.ACKNOWLEDGEMENT, finished("a"));
          outbox.postponed(outbox.claim().orElseThrow(), "421 try later");
          assertThat(outbox.claim()).isEmpty();
          NOW.updateAndGet(now -> now.plus(Duration.ofMinutes(1)));
          outbox.postponed(outbox.claim().orElseThrow(), "421 try later");
          NOW.updateAndGet(now -> now.plus(Duration.ofMinutes(1)));
          assertThat(outbox.claim()).as("the second pause is longer").isEmpty();
          NOW.updateAndGet(now -> now.plus(Duration.ofMinutes(1)));
          assertThat(outbox.claim()).isPresent();
        });
  }

  @Test
  default void aRefusalForGoodIsAnnouncedAndNotTriedAgain() {
    withOutbox(
        (outbox, storage) -> {
          outbox.put(1, MessageKind.RESPONSE, finished("a"));
          outbox.refused(outbox.claim().orElseThrow(), "550 no such user");
          NOW.updateAndGet(now -> now.plus(Duration.ofDays(1)));
          assertThat(outbox.claim()).isEmpty();
          assertThat(storage.news(MessageRefused.class)).hasSize(1);
        });
  }

  @Test
  default void afterARefusalForGoodAnotherMayTakeItsPlace() {
    withOutbox(
        (outbox, storage) -> {
          outbox.put(1, MessageKind.RESPONSE, finished("a"));
          outbox.refused(outbox.claim().orElseThrow(), "550 no such user");
          outbox.put(1, MessageKind.RESPONSE, finished("b"));
          assertThat(outbox.claim().orElseThrow().messageId()).isEqualTo("b@office.example");
        });
  }

  @Test
  default void whatTheRelayMayHaveTakenWaitsForTheJournalAndGoesOutOnceMoreUnchanged() {
    withOutbox(
        (outbox, storage) -> {
          outbox.put(1, MessageKind.ACKNOWLEDGEMENT, finished("a"));
          OutboxEntry first = outbox.claim().orElseThrow();
          outbox.undecided(first, "no answer");
          assertThat(stateOf(outbox)).isEqualTo(SendingState.UNKNOWN);
          pass(WAIT.minusSeconds(1));
          assertThat(outbox.settle(now(), 1)).isZero();
          pass(Duration.ofSeconds(1));
          assertThat(outbox.settle(now(), 1)).isEqualTo(1);
          OutboxEntry again = outbox.claim().orElseThrow();
          assertThat(again.messageId()).isEqualTo(first.messageId());
          assertThat(again.raw()).isEqualTo(first.raw());
          assertThat(again.repeats()).isEqualTo(1);
          assertThat(outbox.claim()).isEmpty();
        });
  }

  @Test
  default void whatTheJournalShowsHasLeft() {
    withOutbox(
        (outbox, storage) -> {
          outbox.put(1, MessageKind.ACKNOWLEDGEMENT, finished("a"));
          outbox.undecided(outbox.claim().orElseThrow(), "no answer");
          assertThat(outbox.seen(new MessageId("a@office.example"))).isTrue();
          assertThat(stateOf(outbox)).isEqualTo(SendingState.SENT);
          pass(Duration.ofDays(1));
          assertThat(outbox.settle(now(), 1)).isZero();
          assertThat(outbox.claim()).isEmpty();
          assertThat(outbox.seen(new MessageId("a@office.example"))).isTrue();
          assertThat(storage.news(MessageLeft.class)).hasSize(1);
          assertThat(outbox.seen(new MessageId("elsewhere@example.org"))).isFalse();
        });
  }

  @Test
  default void whatTheJournalShowsBeforeTheConnectionBreaksHasLeftToo() {
    withOutbox(
        (outbox, storage) -> {
          outbox.put(1, MessageKind.ACKNOWLEDGEMENT, finished("a"));
          OutboxEntry entry = outbox.claim().orElseThrow();
          outbox.seen(new MessageId("a@office.example"));
          assertThat(stateOf(outbox)).isEqualTo(SendingState.SENDING);
          outbox.undecided(entry, "no answer");
          assertThat(stateOf(outbox)).isEqualTo(SendingState.SENT);
        });
  }

  @Test
  default void aJournalThatWasNotReadProvesNothing() {
    withOutbox(
        (outbox, storage) -> {
          outbox.put(1, MessageKind.ACKNOWLEDGEMENT, finished("a"));
          outbox.undecided(outbox.claim().orElseThrow(), "no answer");
          Instant lastRead = now();
          pass(Duration.ofDays(1));
          assertThat(outbox.settle(lastRead, 1)).isZero();
          assertThat(stateOf(outbox)).isEqualTo(SendingState.UNKNOWN);
        });
  }

  @Test
  default void afterOneRepeatAPersonDecides() {
    withOutbox(
        (outbox, storage) -> {
          outbox.put(1, MessageKind.ACKNOWLEDGEMENT, finished("a"));
          for (int i = 0; i < 2; i++) {
            outbox.undecided(outbox.claim().orElseThrow(), "no answer");
            pass(WAIT);
            outbox.settle(now(), 1);
          }
          assertThat(stateOf(outbox)).isEqualTo(SendingState.HELD);
          pass(Duration.ofDays(1));
          assertThat(outbox.claim()).isEmpty();
          assertThat(storage.news(MessageRefused.class))
              .singleElement()
              .satisfies(news -> assertThat(news.reason()).contains("Nobody knows", "no answer"));
          outbox.put(1, MessageKind.ACKNOWLEDGEMENT, finished("b"));
          assertThat(outbox.claim().orElseThrow().repeats()).isZero();
        });
  }

  @Test
  default void whatIsClaimedTooLongIsGivenUpAndItsLateEndChangesNothing() {
    withOutbox(
        (outbox, storage) -> {
          outbox.put(1, MessageKind.ACKNOWLEDGEMENT, finished("a"));
          OutboxEntry slow = outbox.claim().orElseThrow();
          pass(HANDOVER.minusSeconds(1));
          assertThat(outbox.giveUpOverdue()).isZero();
          pass(Duration.ofSeconds(1));
          assertThat(outbox.giveUpOverdue()).isEqualTo(1);
          outbox.postponed(slow, "too late");
          outbox.refused(slow, "too late");
          assertThat(stateOf(outbox)).isEqualTo(SendingState.UNKNOWN);
          outbox.sent(slow, "250 late, and true");
          assertThat(stateOf(outbox)).isEqualTo(SendingState.SENT);
          assertThat(storage.news(MessageRefused.class)).isEmpty();
        });
  }

  @Test
  default void keepsWhatTheRelaySaidWhenItTookAMessage() {
    withOutbox(
        (outbox, storage) -> {
          outbox.put(1, MessageKind.ACKNOWLEDGEMENT, finished("a"));
          outbox.sent(outbox.claim().orElseThrow(), "250 queued as 77");
          assertThat(outbox.ofCase(1).getFirst().answer()).isEqualTo("250 queued as 77");
        });
  }

  @Test
  default void noMessageIsClaimedTwiceByManyAtOnce() {
    withOutbox(
        (outbox, storage) -> {
          int messages = 200;
          for (int i = 0; i < messages; i++) {
            outbox.put(i, MessageKind.ACKNOWLEDGEMENT, finished("m" + i));
          }
          List<Long> claimed = Collections.synchronizedList(new ArrayList<>());
          try (ExecutorService four = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
              four.submit(() -> drain(outbox, claimed));
            }
          }
          assertThat(claimed).doesNotHaveDuplicates().hasSize(messages);
        });
  }

  private static void drain(Outbox outbox, List<Long> claimed) {
    for (var next = outbox.claim(); next.isPresent(); next = outbox.claim()) {
      claimed.add(next.get().id());
    }
  }

  @Test
  default void countsWhatWentToAnAddressInAnyCase() {
    withOutbox(
        (outbox, storage) -> {
          outbox.put(1, MessageKind.ACKNOWLEDGEMENT, finished("a"));
          pass(Duration.ofHours(2));
          outbox.put(2, MessageKind.ACKNOWLEDGEMENT, finished("b"));
          outbox.put(2, MessageKind.RESPONSE, finished("c"));
          Mailbox ada = new Mailbox("Ada", "ADA@Example.org");
          assertThat(outbox.toAddressSince(ada, MessageKind.ACKNOWLEDGEMENT, NOON)).isEqualTo(2);
          Instant anHourAgo = now().minus(Duration.ofHours(1));
          assertThat(outbox.toAddressSince(ada, MessageKind.ACKNOWLEDGEMENT, anHourAgo))
              .isEqualTo(1);
          assertThat(outbox.queuedSince(MessageKind.ACKNOWLEDGEMENT, anHourAgo)).isEqualTo(1);
          Mailbox ben = new Mailbox("", "ben@example.org");
          assertThat(outbox.toAddressSince(ben, MessageKind.ACKNOWLEDGEMENT, NOON)).isZero();
        });
  }

  @Test
  default void acknowledgementsStopAtEachLimitAndSayWhy() {
    withOutbox(
        (outbox, storage) -> {
          AcknowledgementLimits limits = storage.get(AcknowledgementLimits.class);
          Mailbox ada = new Mailbox("", "ada@example.org");
          assertThat(limits.reached(ada, 1)).isEmpty();
          assertThat(limits.reached(ada, 2))
              .hasValueSatisfying(w -> assertThat(w).contains("text"));
          for (int i = 0; i < 5; i++) {
            outbox.put(i, MessageKind.ACKNOWLEDGEMENT, finished("m" + i));
          }
          assertThat(limits.reached(ada, 0))
              .hasValueSatisfying(w -> assertThat(w).contains("5 acknowledgements", "address"));
          Mailbox ben = new Mailbox("", "ben@example.org");
          assertThat(limits.reached(ben, 0)).isEmpty();
          for (int i = 5; i < 8; i++) {
            outbox.put(i, MessageKind.ACKNOWLEDGEMENT, finished("m" + i));
          }
          assertThat(limits.breakerOpen()).isTrue();
          assertThat(limits.reached(ben, 0))
              .hasValueSatisfying(w -> assertThat(w).contains("within an hour"));
          pass(Duration.ofHours(2));
          assertThat(limits.reached(ben, 0)).isEmpty();
          pass(Duration.ofDays(1));
          assertThat(limits.reached(ada, 0)).isEmpty();
        });
  }

  @Test
  default void twoInstancesThatStartTogetherHaveOneSeal() {
    withOutbox(
        (outbox, storage) -> {
          JdbcClient jdbc = storage.get(JdbcClient.class);
          Seal one = new SealKeeping().seal(jdbc);
          Seal two = new SealKeeping().seal(jdbc);
          assertThat(two.made(one.messageId(1, "office.example"))).isTrue();
        });
  }

  private static SendingState stateOf(Outbox outbox) {
    return outbox.ofCase(1).getFirst().state();
  }

  private static Instant now() {
    return Objects.requireNonNull(NOW.get());
  }

  private static void pass(Duration time) {
    NOW.updateAndGet(now -> now.plus(time));
  }

  static FinishedMessage finished(String name) {
    return new FinishedMessage(
        new MessageId(name + "@office.example"),
        new Mailbox("", "ada@example.org"),
        ("bytes of " + name).getBytes(US_ASCII));
  }

  default void withOutbox(BiConsumer<Outbox, Storage> test) {
    NOW.set(NOON);
    InstantSource clock = NOW::get;
    try (Storage storage = new Storage(database(), clock.withZone(ZoneOffset.UTC), Parts.class)) {
      test.accept(storage.get(Outbox.class), storage);
    }
  }

  @Import({Outbox.class, AcknowledgementLimits.class})
  class Parts {
    @Bean
    OutboxSettings patience() {
      return new OutboxSettings(WAIT, HANDOVER);
    }

    @Bean
    AcknowledgementSettings limits() {
      return new AcknowledgementSettings(5, 2, 8);
    }

    @Bean
    MeterRegistry meters() {
      return new SimpleMeterRegistry();
    }
  }
}
