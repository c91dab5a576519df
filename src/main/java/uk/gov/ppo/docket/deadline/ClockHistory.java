package uk.gov.ppo.docket.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What its events made of a clock.
 *
 * @param dayZero the day that counting starts after: receipt, or the last clarification
 * @param kind the limit in force: the longer one once it was extended
 * @param clarified whether a clarification moved it there
 * @param stops the times it stood still and went on, oldest first
 * @param waiting what it still waits for; none while it runs
 * @param furthest the decision that gave time beyond the longer limit; none usually
 */
record ClockHistory(
    ClockKind kind,
    LocalDate dayZero,
    boolean clarified,
    List<Stop> stops,
    List<ClockEvent.Stopped> waiting,
    List<ClockEvent.ExtendedFurther> furthest) {

  /** A time the clock stood still, both ends included. */
  record Stop(StopReason reason, LocalDate from, LocalDate to) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /**
   * The history these events tell, in whatever order they come.
   *
   * @throws IllegalArgumentException when an event cannot have happened to this clock, or then
   */
  static ClockHistory of(ClockKind kind, LocalDate received, List<ClockEvent> events) {
    LocalDate receipt = receipt(received, events);
    events.forEach(event -> requireFitting(kind, receipt, event));
    var telling = new Telling(kind, receipt);
    events.stream().sorted(Comparator.comparing(ClockEvent::date)).forEachOrdered(telling::add);
    return telling.history();
  }

  /** The history of a clock that only started. */
  static ClockHistory undisturbed(LocalDate dayZero) {
    return new ClockHistory(ClockKind.FOIA_20, dayZero, false, List.of(), List.of(), List.of());
  }

  /** The day of receipt as last corrected. */
  private static LocalDate receipt(LocalDate noted, List<ClockEvent> events) {
    LocalDate receipt = noted;
    for (ClockEvent event : events) {
      receipt = event instanceof ClockEvent.Corrected corrected ? corrected.date() : receipt;
    }
    return receipt;
  }

  /** The stops that fall between day zero and this day. */
  List<Stop> stopsUpTo(LocalDate last) {
    return stops.stream()
        .filter(stop -> stop.to().isAfter(dayZero) && !stop.from().isAfter(last))
        .toList();
  }

  private static void requireFitting(ClockKind kind, LocalDate received, ClockEvent event) {
    boolean fits =
        switch (event) {
          case ClockEvent.Stopped stopped -> kind.mayStopFor(stopped.reason());
          case ClockEvent.Restarted restarted -> kind.mayStopFor(restarted.reason());
          case ClockEvent.Extended extended -> kind.extended().isPresent();
          case ClockEvent.ExtendedFurther further -> kind.extended().isPresent();
          case ClockEvent.Corrected corrected -> true;
          case ClockEvent.Answered answered -> true;
        };
    if (!fits) {
      throw new IllegalArgumentException(
          event.name() + " does not move a " + kind.code() + " clock: leave it out");
    }
    // of several corrections the last holds, and an earlier one may have named an earlier day
    if (event.date().isBefore(received) && !(event instanceof ClockEvent.Corrected)) {
      throw new IllegalArgumentException(
          "%s on %s is before receipt on %s: correct one of them"
              .formatted(event.name(), event.date(), received));
    }
  }

  private static final class Telling {
    private final Map<StopReason, ClockEvent.Stopped> open = new EnumMap<>(StopReason.class);
    private final List<Stop> stops = new ArrayList<>();
    private final LocalDate received;
    private ClockKind kind;
    private ClockState state = ClockState.RUNNING;
    private LocalDate dayZero;
    private List<ClockEvent.ExtendedFurther> furthest = List.of();

    Telling(ClockKind kind, LocalDate received) {
      this.kind = kind;
      this.received = received;
      this.dayZero = received;
    }

    void add(ClockEvent event) {
      switch (event) {
        case ClockEvent.Stopped stopped -> stop(stopped);
        case ClockEvent.Restarted restarted -> restart(restarted);
        case ClockEvent.Extended extended -> extend(extended);
        case ClockEvent.ExtendedFurther further -> extendFurther(further);
        case ClockEvent.Corrected corrected -> {} // looked at before all others
        case ClockEvent.Answered answered -> {} // a date that was, or was not, met
      }
      state = state.after(event);
    }

    private void extend(ClockEvent.Extended extended) {
      kind =
          kind.extended()
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "extended on %s is a second extension: there is one at most"
                              .formatted(extended.date())));
    }

    private void extendFurther(ClockEvent.ExtendedFurther further) {
      if (kind.extended().isPresent()) {
        throw new IllegalArgumentException(
            "%s on %s goes beyond a limit that was not extended yet: extend it first"
                .formatted(further.name(), further.date()));
      }
      furthest = List.of(further);
    }

    private void stop(ClockEvent.Stopped stopped) {
      var before = open.putIfAbsent(stopped.reason(), stopped);
      if (before != null) {
        throw new IllegalArgumentException(
            "%s on %s follows another of %s: give the %s between them"
                .formatted(
                    stopped.name(), stopped.date(), before.date(), stopped.reason().restarting()));
      }
    }

    private void restart(ClockEvent.Restarted restarted) {
      StopReason reason = restarted.reason();
      var stopped = open.remove(reason);
      if (stopped == null) {
        throw new IllegalArgumentException(
            "%s on %s has no %s before it: give that event too"
                .formatted(restarted.name(), restarted.date(), reason.stopping()));
      }
      switch (reason) {
        case CLARIFICATION -> dayZero = restarted.date();
        case FEE, PAUSE -> stops.add(new Stop(reason, stopped.date(), restarted.date()));
      }
    }

    ClockHistory history() {
      return new ClockHistory(
          kind,
          dayZero,
          !dayZero.equals(received),
          List.copyOf(stops),
          List.copyOf(open.values()),
          furthest);
    }
  }
}
