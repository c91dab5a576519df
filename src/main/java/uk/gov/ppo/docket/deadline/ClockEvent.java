package uk.gov.ppo.docket.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Something that moves a clock, on a day in Europe/London. */
public sealed interface ClockEvent {
  /** The day it happened. */
  LocalDate date();

  /** What the clock waits, or waited, for. */
  StopReason reason();

  /** Its name on the command line and in configuration, {@code fee-notice}. */
  String name();

  /** The clock stands still from this day. */
  record Stopped(StopReason reason, LocalDate date) implements ClockEvent {
    @Override
    public String name() {
      return reason.stopping();
    }
  }

  /** What the clock waited for has arrived. */
  record Restarted(StopReason reason, LocalDate date) implements ClockEvent {
    @Override
    public String name() {
      return reason.restarting();
    }
  }

  /**
   * Reads {@code NAME:DATE}, such as {@code clarification-asked:2026-04-27}.
   *
   * @throws IllegalArgumentException naming the events there are, or the form of a date
   */
  static ClockEvent parse(String written) {
    int colon = written.indexOf(':');
    String name = colon < 0 ? written : written.substring(0, colon);
    for (StopReason reason : StopReason.values()) {
      if (name.equals(reason.stopping())) {
        return new Stopped(reason, dateIn(written, name));
      }
      if (name.equals(reason.restarting())) {
        return new Restarted(reason, dateIn(written, name));
      }
    }
    throw new IllegalArgumentException(
        "No event is called '" + name + "': use one of " + knownNames());
  }

  private static LocalDate dateIn(String written, String name) {
    try {
      return LocalDate.parse(written.substring(Math.min(written.length(), name.length() + 1)));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'" + written + "' has no date: write " + name + ":2026-04-27", e);
    }
  }

  private static String knownNames() {
    return Arrays.stream(StopReason.values())
        .flatMap(reason -> Stream.of(reason.stopping(), reason.restarting()))
        .collect(Collectors.joining(", "));
  }
}
