package uk.gov.ppo.docket.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is true of every clock whatever happens to it, tried on thousands of random lists of events.
 * A list that fails is printed whole; {@code -Ddocket.seed=N} repeats a run.
 */
class RandomEventsTest {
  private static final Path HOLIDAYS = Path.of("config/bank-holidays.json");
  private static final int CLOCKS = 20_000;
  private static final long SEED = Long.getLong("docket.seed", 20_261_122L);

  /** Enough to see what they have in common. */
  private static final int MOST_SHOWN = 5;

  private static final String DOES_NOT_APPLY = "does not apply";

  private final BankHolidays holidays = BankHolidays.read(HOLIDAYS);
  private final StatutoryClock clock = new StatutoryClock(holidays);
  private final SecondComputation days = new SecondComputation(HOLIDAYS, 2024, 2028);

  RandomEventsTest() throws IOException {}

  /** What is asked of one clock; words when it does not hold, empty when it does. */
  private interface Property {
    String brokenBy(RandomEvents.Told told, RandomEvents chance);
  }

  private void holds(String name, int least, Property property) {
    RandomEvents chance = new RandomEvents(SEED);
    List<String> broken = new ArrayList<>();
    int tried = 0;
    for (int i = 0; i < CLOCKS; i++) {
      RandomEvents.Told told = chance.next();
      String why = property.brokenBy(told, chance);
      tried += why.equals(DOES_NOT_APPLY) ? 0 : 1;
      if (!why.isEmpty() && !why.equals(DOES_NOT_APPLY)) {
        broken.add(told + ": " + why);
      }
    }
    System.out.printf("%s: seed %d, %d of %d clocks%n", name, SEED, tried, CLOCKS);
    assertThat(broken.stream().limit(MOST_SHOWN))
        .as("seed %d: the first of %d", SEED, broken.size())
        .isEmpty();
    assertThat(tried).as("clocks this applied to").isGreaterThan(least);
  }

  @Test
  void everyDateIsThatOfASecondComputation() {
    holds(
        "same date",
        8_000,
        (told, chance) -> {
          if (!told.second().impossible().isEmpty()) {
            return DOES_NOT_APPLY;
          }
          Optional<LocalDate> ours = due(told);
          Optional<LocalDate> second = told.second().due(days);
          return ours.equals(second) ? "" : ours + ", not " + second;
        });
  }

  @Test
  void whatCannotHaveHappenedIsRefusedAndNamed() {
    holds(
        "refused",
        5_000,
        (told, chance) -> {
          List<String> impossible = told.second().impossible();
          if (impossible.isEmpty()) {
            return DOES_NOT_APPLY;
          }
          String refusal = refusal(told);
          boolean named =
              impossible.stream().anyMatch(e -> refusal.startsWith(e.substring(0, e.indexOf(':'))));
          return named ? "" : "\"" + refusal + "\" for " + impossible;
        });
  }

  @Test
  void whatTheStatesRefuseTheClockRefuses() {
    holds(
        "refused by both",
        5_000,
        (told, chance) -> {
          Optional<String> state = refusedByTheStates(told);
          if (state.isEmpty()) {
            return DOES_NOT_APPLY;
          }
          return refusal(told).isEmpty() ? "the clock takes: " + state.get() : "";
        });
  }

  private static Optional<String> refusedByTheStates(RandomEvents.Told told) {
    try {
      ClockState.after(told.parsed()); // by day already
      return Optional.empty();
    } catch (IllegalArgumentException refused) {
      return Optional.of(String.valueOf(refused.getMessage()));
    }
  }

  private static String refusal(RandomEvents.Told told) {
    try {
      StatutoryClock.check(told.kind(), told.received(), told.parsed());
      return "";
    } catch (IllegalArgumentException refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  @Test
  void anAnswerIsDueOnAWorkingDayAfterReceipt() {
    holds(
        "a working day",
        8_000,
        (told, chance) -> {
          Optional<LocalDate> due = possibleDue(told);
          if (due.isEmpty()) {
            return DOES_NOT_APPLY;
          }
          boolean open =
              told.kind().countsWorkingDays() ? isWorkingDay(due.get()) : isOpen(due.get());
          boolean after = due.get().toEpochDay() > told.second().dayZero();
          return open && after ? "" : "due " + due.get();
        });
  }

  private boolean isWorkingDay(LocalDate day) {
    return days.workingDay(1, day.minusDays(1)).equals(Optional.of(day));
  }

  private boolean isOpen(LocalDate day) {
    return !WorkingDays.isWeekend(day) && holidays.inEnglandAndWales(day).isEmpty();
  }

  @Test
  void oneMoreHolidayNeverMakesAnAnswerDueEarlierAndACountedDayMakesItLater() {
    holds(
        "one more holiday",
        8_000,
        (told, chance) -> {
          Optional<LocalDate> before = possibleDue(told);
          if (before.isEmpty()) {
            return DOES_NOT_APPLY;
          }
          LocalDate from = LocalDate.ofEpochDay(told.second().dayZero());
          int span = (int) (before.get().toEpochDay() - from.toEpochDay()) + 1;
          LocalDate day = from.plusDays(chance.number(span));
          Optional<LocalDate> after = due(with(day), told);
          boolean counted =
              told.kind().countsWorkingDays() && isWorkingDay(day) && isCounted(day, told);
          if (after.isEmpty()) {
            return DOES_NOT_APPLY;
          }
          boolean right =
              counted ? after.get().isAfter(before.get()) : !after.get().isBefore(before.get());
          return right ? "" : "%s with %s, %s without".formatted(after.get(), day, before.get());
        });
  }

  private static boolean isCounted(LocalDate day, RandomEvents.Told told) {
    long number = day.toEpochDay();
    return number > told.second().dayZero()
        && told.second().stretches().stream().noneMatch(s -> s[0] <= number && number <= s[1]);
  }

  private static StatutoryClock with(LocalDate proclaimed) {
    Map<Division, Map<LocalDate, String>> titles = new EnumMap<>(BankHolidayFile.read(HOLIDAYS));
    Division where = Division.ENGLAND_AND_WALES;
    Map<LocalDate, String> more = new HashMap<>(titles.getOrDefault(where, Map.of()));
    more.put(proclaimed, "Proclaimed");
    titles.put(where, more);
    return new StatutoryClock(new BankHolidays(titles));
  }

  @Test
  void theDayOfTodayAndTheDaysLeftMakeTheWholeLength() {
    holds(
        "day k and days left",
        3_000,
        (told, chance) -> {
          Optional<LocalDate> due = possibleDue(told);
          if (due.isEmpty() || !told.kind().countsWorkingDays() || !told.second().isRunning()) {
            return DOES_NOT_APPLY;
          }
          LocalDate today = lastEvent(told).plusDays(chance.number(60));
          if (stopsAfter(due.get(), told) || today.getYear() > 2028) {
            return DOES_NOT_APPLY;
          }
          int day = clock.dayOf(told.kind(), told.received(), told.parsed(), today);
          int left = clock.daysLeft(today, due.get());
          return day + left == told.second().length()
              ? ""
              : "on %s day %d and %d left".formatted(today, day, left);
        });
  }

  /** An event is noted once it has happened: today is the last of them or later. */
  private static LocalDate lastEvent(RandomEvents.Told told) {
    return told.parsed().stream()
        .map(ClockEvent::date)
        .reduce(told.received(), (a, b) -> a.isAfter(b) ? a : b);
  }

  private static boolean stopsAfter(LocalDate due, RandomEvents.Told told) {
    return told.second().stretches().stream().anyMatch(s -> s[1] > due.toEpochDay());
  }

  @Test
  void eventsOfDifferentDaysMayComeInAnyOrder() {
    holds(
        "any order",
        5_000,
        (told, chance) -> {
          Set<LocalDate> differing =
              new HashSet<>(told.parsed().stream().map(ClockEvent::date).toList());
          long corrections = told.events().stream().filter(e -> e.startsWith("corrected")).count();
          if (differing.size() < told.events().size() || corrections > 1) {
            return DOES_NOT_APPLY;
          }
          var other =
              new RandomEvents.Told(told.kind(), told.received(), chance.shuffled(told.events()));
          return outcome(told).equals(outcome(other)) ? "" : other + " " + outcome(other);
        });
  }

  private String outcome(RandomEvents.Told told) {
    String refusal = refusal(told);
    return refusal.isEmpty() ? due(told).toString() : "refused";
  }

  @Test
  void aClarifiedRequestHasTheDateOfOneReceivedThatDay() {
    holds(
        "clarified",
        400,
        (told, chance) -> {
          boolean last =
              !told.events().isEmpty() && told.events().getLast().startsWith("clarified");
          if (!last || !told.second().impossible().isEmpty()) {
            return DOES_NOT_APPLY;
          }
          LocalDate clarified = told.parsed().getLast().date();
          boolean extended = told.second().length() > 20 && told.kind().extended().isPresent();
          List<String> still = extended ? List.of("extended:" + clarified) : List.of();
          var fresh = new RandomEvents.Told(told.kind(), clarified, still);
          return due(told).equals(due(fresh)) ? "" : due(told) + ", not " + due(fresh);
        });
  }

  @Test
  void aSecondCorrectionHoldsWhicheverWayItGoes() {
    LocalDate received = LocalDate.of(2026, 3, 10);
    List<ClockEvent> corrections =
        List.of(ClockEvent.parse("corrected:2026-03-02"), ClockEvent.parse("corrected:2026-03-05"));
    assertThat(clock.due(ClockKind.FOIA_20, received, corrections).date())
        .isEqualTo(clock.due(ClockKind.FOIA_20, LocalDate.of(2026, 3, 5), List.of()).date());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            clock.due(
                ClockKind.FOIA_20,
                received,
                List.of(
                    ClockEvent.parse("extended:2026-03-04"),
                    ClockEvent.parse("corrected:2026-03-05"))));
  }

  private Optional<LocalDate> possibleDue(RandomEvents.Told told) {
    return told.second().impossible().isEmpty() ? due(told) : Optional.empty();
  }

  private Optional<LocalDate> due(RandomEvents.Told told) {
    return due(clock, told);
  }

  /** Nothing where the holidays of a year that the clock reaches are not known. */
  private static Optional<LocalDate> due(StatutoryClock clock, RandomEvents.Told told) {
    try {
      return Optional.of(clock.due(told.kind(), told.received(), told.parsed()).date());
    } catch (HolidaysUnknown unknown) {
      return Optional.empty();
    }
  }
}
