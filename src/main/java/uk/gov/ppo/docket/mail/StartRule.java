package uk.gov.ppo.docket.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * What becomes of the messages that a mailbox already holds when Docket first looks into it.
 *
 * @param kind which of the four
 * @param date the start of the day that was named; the epoch otherwise
 */
record StartRule(Kind kind, Instant date) {
  /** So that nothing falls into the gap while the switch is thrown. */
  static final Duration GRACE = Duration.ofHours(1);

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  enum Kind {
    /** Older messages stay where they are. */
    NOW,
    /** All are taken as if they had just arrived. */
    EVERYTHING,
    /** All are taken; acknowledgements of the older ones are held. */
    HISTORY,
    /** Messages of that day and later are taken as if they had just arrived. */
    DATE
  }

  /**
   * Reads {@code docket.mailbox.start}.
   *
   * @throws IllegalStateException when it is none of the four
   */
  static StartRule parse(String setting) {
    return switch (setting.strip()) {
      case "now", "" -> new StartRule(Kind.NOW, Instant.EPOCH);
      case "everything" -> new StartRule(Kind.EVERYTHING, Instant.EPOCH);
      case "history" -> new StartRule(Kind.HISTORY, Instant.EPOCH);
      default -> new StartRule(Kind.DATE, startOf(setting.strip()));
    };
  }

  private static Instant startOf(String day) {
    try {
      return LocalDate.parse(day).atStartOfDay(LONDON).toInstant();
    } catch (DateTimeParseException none) {
      throw new IllegalStateException(
          "docket.mailbox.start is \"%s\": write now, everything, history or a day such as 2026-10-01"
              .formatted(day),
          none);
    }
  }

  /** What arrived before this moment stays where it is. */
  Instant since(Instant startedAt) {
    return kind == Kind.NOW ? startedAt.minus(GRACE) : date;
  }

  /** Whether a message belongs to the past that is imported without an answer. */
  boolean isHistory(MailboxStart start, long uid, Instant arrivedAt) {
    return kind == Kind.HISTORY
        && uid < start.nextUid()
        && arrivedAt.isBefore(start.startedAt().minus(GRACE));
  }
}
