package uk.gov.ppo.docket.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Clocks to which something happened by chance: half of them as it may, half of them anyhow. The
 * same seed gives the same clocks.
 */
final class RandomEvents {
  private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);

  /** Three and a half years of receipts: with every event after them they end before 2029. */
  private static final int DAYS = 1_246;

  private static final int MOST_EVENTS = 9;

  private static final List<String> ANY =
      List.of(
          "clarification-asked",
          "clarified",
          "fee-notice",
          "fee-paid",
          "paused",
          "resumed",
          "extended",
          "corrected",
          "answered");

  private static final Map<String, String> ENDS =
      Map.of("clarification-asked", "clarified", "fee-notice", "fee-paid", "paused", "resumed");

  /**
   * A clock and what happened to it.
   *
   * @param events as {@code name:date}
   */
  record Told(ClockKind kind, LocalDate received, List<String> events) {
    List<ClockEvent> parsed() {
      return events.stream().map(ClockEvent::parse).toList();
    }

    SecondClock second() {
      return new SecondClock(kind.code(), received.toString(), events);
    }
  }

  private final Random random;

  RandomEvents(long seed) {
    this.random = new Random(seed);
  }

  Told next() {
    ClockKind[] kinds = ClockKind.values();
    ClockKind kind = kinds[random.nextInt(kinds.length)];
    LocalDate received = FIRST.plusDays(random.nextInt(DAYS));
    return new Told(
        kind, received, random.nextBoolean() ? asItMay(kind, received) : anyhow(received));
  }

  private List<String> asItMay(ClockKind kind, LocalDate received) {
    List<String> starts = startsOf(kind);
    List<String> events = new ArrayList<>();
    LocalDate day = received;
    if (random.nextInt(6) == 0) {
      day = received.minusDays(random.nextInt(10));
      events.add("corrected:" + day);
    }
    boolean extended = false;
    for (int i = random.nextInt(MOST_EVENTS / 2); i > 0 && !starts.isEmpty(); i--) {
      String start = starts.get(random.nextInt(starts.size()));
      if (start.equals("extended")) {
        day = extended ? day : later(day);
        events.addAll(extended ? List.of() : List.of(start + ":" + day));
        extended = true;
      } else {
        day = later(day);
        events.add(start + ":" + day);
        if (i > 1 || random.nextBoolean()) {
          day = later(day);
          events.add(ENDS.get(start) + ":" + day);
        }
      }
    }
    if (random.nextInt(5) == 0) {
      events.add("answered:" + later(day));
    }
    return List.copyOf(events);
  }

  private static List<String> startsOf(ClockKind kind) {
    return switch (kind) {
      case FOIA_20, EIR_20 -> List.of("clarification-asked", "fee-notice", "extended");
      case FOIA_40, EIR_40 -> List.of("clarification-asked", "fee-notice");
      case SAR_1M -> List.of("paused", "paused", "extended");
      case SAR_3M -> List.of("paused");
      case REVIEW_20 -> List.of("extended");
      case REVIEW_40, REVIEW_WINDOW_40, AGGREGATION_60 -> List.of();
    };
  }

  private List<String> anyhow(LocalDate received) {
    List<String> events = new ArrayList<>();
    LocalDate day = received.plusDays(random.nextInt(8) - 1);
    for (int i = random.nextInt(MOST_EVENTS); i > 0; i--) {
      events.add(ANY.get(random.nextInt(ANY.size())) + ":" + day);
      day = later(day);
    }
    return List.copyOf(events);
  }

  private LocalDate later(LocalDate day) {
    return day.plusDays(random.nextInt(16));
  }

  int number(int below) {
    return random.nextInt(below);
  }

  /** The same events in another order. */
  List<String> shuffled(List<String> events) {
    List<String> other = new ArrayList<>(events);
    java.util.Collections.shuffle(other, random);
    return other;
  }
}
