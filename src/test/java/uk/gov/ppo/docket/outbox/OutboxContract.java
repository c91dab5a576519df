package uk.gov.ppo.docket.outbox;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.gov.ppo.docket.database.Storage;
import uk.gov.ppo.docket.mail.FinishedMessage;
import uk.gov.ppo.docket.mail.Mailbox;
import uk.gov.ppo.docket.mail.MessageId;

/** What the outbox promises on every database. */
interface OutboxContract {
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
  default void whatACrashInterruptedGoesOutAgainUnchanged() {
    withOutbox(
        (outbox, storage) -> {
          outbox.put(1, MessageKind.ACKNOWLEDGEMENT, finished("a"));
          OutboxEntry first = outbox.claim().orElseThrow();
          assertThat(outbox.resumeInterrupted()).isEqualTo(1);
          OutboxEntry again = outbox.claim().orElseThrow();
          assertThat(again.messageId()).isEqualTo(first.messageId());
          assertThat(again.raw()).isEqualTo(first.raw());
        });
  }

  private static FinishedMessage finished(String name) {
    return new FinishedMessage(
        new MessageId(name + "@office.example"),
        new Mailbox("", "ada@example.org"),
        ("bytes of " + name).getBytes(US_ASCII));
  }

  private void withOutbox(BiConsumer<Outbox, Storage> test) {
    NOW.set(NOON);
    InstantSource clock = NOW::get;
    try (Storage storage = new Storage(database(), clock.withZone(ZoneOffset.UTC), Outbox.class)) {
      test.accept(storage.get(Outbox.class), storage);
    }
  }
}
