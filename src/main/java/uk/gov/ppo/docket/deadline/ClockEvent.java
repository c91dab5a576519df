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
   * The longer limit applies, counted from receipt as before: FOIA 2000 section 10(3), EIR 2004
   * regulation 7(1), UK GDPR article 12(3), the section 45 Code for reviews.
   */
  record Extended(LocalDate date) implements ClockEvent {
    static final String NAME = "extended";

    @Override
    public String name() {
      return NAME;
    }
  }

  /**
   * An administrator gave more time than the longer limit: no law provides for it, so it is a
   * decision with a reason, and the Commissioner may find a breach.
   *
   * @param date the day of the decision
   * @param until the last day now
   */
  record ExtendedFurther(LocalDate date, LocalDate until) implements ClockEvent {
    static final String NAME = "extended-until=";

    /** {@code extended-until=2026-08-14}, so that the day of the decision may follow. */
    @Override
    public String name() {
      return NAME + until;
    }
  }

  /**
   * The day of receipt was noted wrongly: a letter that came by post, a message forwarded late.
   *
   * @param date the true day of receipt
   */
  record Corrected(LocalDate date) implements ClockEvent {
    static final String NAME = "corrected";

    @Override
    public String name() {
      return NAME;
    }
  }

  /** The answer was sent: the clock has done its work, and its date stays as it was. */
  record Answered(LocalDate date) implements ClockEvent {
    static final String NAME = "answered";

    @Override
    public String name() {
      return NAME;
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
    if (name.startsWith(ExtendedFurther.NAME)) {
      LocalDate until = dateIn(name, ExtendedFurther.NAME.substring(1));
      return new ExtendedFurther(dateIn(written, name), until);
    }
    return switch (name) {
      case Extended.NAME -> new Extended(dateIn(written, name));
      case Corrected.NAME -> new Corrected(dateIn(written, name));
      case Answered.NAME -> new Answered(dateIn(written, name));
      default -> throw unknown(name);
    };
  }

  private static IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
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
    Stream<String> stops =
        Arrays.stream(StopReason.values())
            .flatMap(reason -> Stream.of(reason.stopping(), reason.restarting()));
    return Stream.concat(
            stops,
            Stream.of(Extended.NAME, ExtendedFurther.NAME + "DATE", Corrected.NAME, Answered.NAME))
        .collect(Collectors.joining(", "));
  }
}
