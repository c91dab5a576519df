package uk.gov.ppo.docket.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/** Counts statutory time. Stateless: dates are functions of events and the holidays. */
public final class StatutoryClock {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Supplier<BankHolidays> holidays;
  private final TimeLimits limits;

  /** A clock with the limits of the law, whose holidays never change. */
  public StatutoryClock(BankHolidays holidays) {
    this(() -> holidays, TimeLimits.STATUTORY);
  }

  /** A clock that asks for the holidays each time: one may be proclaimed while it runs. */
  public StatutoryClock(Supplier<BankHolidays> holidays, TimeLimits limits) {
    this.holidays = holidays;
    this.limits = limits;
  }

  private BankHolidays current() {
    return holidays.get();
  }

  /** The day of receipt in Europe/London of a message that arrived at this instant. */
  public static LocalDate receivedOn(Instant arrived) {
    return arrived.atZone(LONDON).toLocalDate();
  }

  /**
   * When an answer is due. While the clock stands still (a question to the requester or a fee
   * notice is open) the date is the one it would have had, and the working says that it will move.
   *
   * @param received the day of receipt in Europe/London, day zero; any day of the week
   * @param events what moved the clock, in any order
   * @throws HolidaysUnknown when the holidays do not reach far enough
   * @throws IllegalArgumentException when an event cannot have happened to this clock, or then
   */
  public DueDate due(ClockKind kind, LocalDate received, List<ClockEvent> events) {
    ClockHistory history = ClockHistory.of(kind, received, events);
    int length = limits.lengthOf(history.kind());
    DueDate due =
        switch (kind.unit()) {
          case WORKING_DAYS -> new WorkingDays(current(), history).after(length);
          case MONTHS -> new Months(current(), history).after(length);
        };
    return history.furthest().stream()
        .filter(decided -> decided.until().isAfter(due.date()))
        .findFirst()
        .map(decided -> Wording.extended(due, decided))
        .orElse(due);
  }

  /**
   * Refuses events that cannot have happened to this clock.
   *
   * @throws IllegalArgumentException when one cannot have happened to it, or then
   */
  public static void check(ClockKind kind, LocalDate received, List<ClockEvent> events) {
    ClockHistory.of(kind, received, events);
  }

  /**
   * Working days left: those after {@code today} up to and including {@code due}; negative when
   * late.
   *
   * @throws HolidaysUnknown when the holidays do not reach far enough
   */
  public int daysLeft(LocalDate today, LocalDate due) {
    return late(today, due) ? -between(due, today) : between(today, due);
  }

  /**
   * Which working day today is, the {@code k} of "day k of 20": those that count after receipt or
   * clarification, up to and including today; 0 on the day of receipt and before.
   *
   * @throws HolidaysUnknown when the holidays do not reach far enough
   * @throws IllegalArgumentException when an event cannot have happened to this clock, or then
   */
  public int dayOf(ClockKind kind, LocalDate received, List<ClockEvent> events, LocalDate today) {
    return new WorkingDays(current(), ClockHistory.of(kind, received, events)).upTo(today);
  }

  /**
   * The first day whose requests may have their costs added to those of one received on this day:
   * sixty consecutive working days end with it (Fees Regulations 2004, regulation 5(2)(b)).
   *
   * @throws HolidaysUnknown when the holidays do not reach back far enough
   */
  public LocalDate aggregationSince(LocalDate received) {
    return new WorkingDays(current(), ClockHistory.undisturbed(received))
        .before(limits.lengthOf(ClockKind.AGGREGATION_60));
  }

  /** Whether the last day for an answer is over; it ends at midnight in London. */
  public static boolean late(LocalDate today, LocalDate due) {
    return today.isAfter(due);
  }

  private int between(LocalDate from, LocalDate to) {
    return new WorkingDays(current(), ClockHistory.undisturbed(from)).upTo(to);
  }
}
