package uk.gov.ppo.docket.clocks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import uk.gov.ppo.docket.deadline.ClockEvent;
import uk.gov.ppo.docket.deadline.StopReason;

/** Events of a clock in the words of a case's history. */
final class ClockWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private ClockWords() {}

  static String day(LocalDate day) {
    return day.equals(ReckonedDate.NEVER) ? "no date" : DAY.format(day);
  }

  static boolean needsReason(ClockEvent event) {
    return switch (event) {
      case ClockEvent.Extended extended -> true;
      case ClockEvent.ExtendedFurther further -> true;
      case ClockEvent.Corrected corrected -> true;
      case ClockEvent.Stopped stopped -> false;
      case ClockEvent.Restarted restarted -> false;
      case ClockEvent.Answered answered -> false;
    };
  }

  static String noted(ClockEvent event, String reason) {
    String what = "%s on %s".formatted(named(event), day(event.date()));
    return reason.isBlank() ? what : what + ": " + reason.strip();
  }

  /** What it is as the cause of another date. */
  static String cause(ClockEvent event) {
    String named = named(event);
    return named.substring(0, 1).toLowerCase(Locale.ROOT) + named.substring(1);
  }

  static String named(ClockEvent event) {
    return switch (event) {
      case ClockEvent.Stopped stopped -> stopped(stopped.reason());
      case ClockEvent.Restarted restarted -> restarted(restarted.reason());
      case ClockEvent.Extended extended -> "Time extended";
      case ClockEvent.ExtendedFurther further ->
          "Time extended further, until " + day(further.until());
      case ClockEvent.Corrected corrected -> "Receipt corrected";
      case ClockEvent.Answered answered -> "Answered";
    };
  }

  private static String stopped(StopReason reason) {
    return switch (reason) {
      case CLARIFICATION -> "Clarification asked for";
      case FEE -> "Fee notice given";
      case PAUSE -> "Clock paused";
    };
  }

  private static String restarted(StopReason reason) {
    return switch (reason) {
      case CLARIFICATION -> "Clarification received";
      case FEE -> "Fee paid";
      case PAUSE -> "Clock resumed";
    };
  }
}
