package uk.gov.ppo.docket.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Counts statutory time. Stateless: dates are functions of events and the holidays. */
public final class StatutoryClock {
  private final BankHolidays holidays;

  public StatutoryClock(BankHolidays holidays) {
    this.holidays = holidays;
  }

  /** The day of receipt in Europe/London of a message that arrived at this instant. */
  public static LocalDate receivedOn(Instant arrived) {
    throw new IllegalStateException("not built yet");
  }

  /**
   * When an answer is due.
   *
   * @throws HolidaysUnknown when the holidays do not reach far enough
   */
  public DueDate due(ClockKind kind, LocalDate received, List<ClockEvent> events) {
    throw new IllegalStateException("not built yet " + holidays);
  }

  /**
   * Working days left: those after {@code today} up to and including {@code due}; negative when
   * late.
   */
  public int daysLeft(LocalDate today, LocalDate due) {
    throw new IllegalStateException("not built yet");
  }
}
