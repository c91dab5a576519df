package uk.gov.ppo.docket.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every day of five years against a computation that shares no code with the product. */
class EveryDayTest {
  private static final Path HOLIDAYS = Path.of("config/bank-holidays.json");
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2028, 11, 30);

  private final StatutoryClock clock = new StatutoryClock(BankHolidays.read(HOLIDAYS));

  @Test
  void anAnswerUnderTheActFallsOnTheSameDay() throws IOException {
    SecondComputation second = second();
    compare(ClockKind.FOIA_20, day -> second.workingDay(20, day));
  }

  @Test
  void aLongAnswerUnderTheRegulationsFallsOnTheSameDay() throws IOException {
    SecondComputation second = second();
    compare(ClockKind.EIR_40, day -> second.workingDay(40, day));
  }

  @Test
  void anAnswerToASubjectAccessRequestFallsOnTheSameDay() throws IOException {
    compare(ClockKind.SAR_1M, second()::aMonthOn);
  }

  private static SecondComputation second() throws IOException {
    return new SecondComputation(HOLIDAYS, 2024, 2028);
  }

  private void compare(ClockKind kind, Function<LocalDate, Optional<LocalDate>> second) {
    List<String> differences = new ArrayList<>();
    int known = 0;
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      Optional<LocalDate> ours = ours(kind, day);
      known += ours.isPresent() ? 1 : 0;
      if (!ours.equals(second.apply(day))) {
        differences.add(day + ": " + ours + ", not " + second.apply(day));
      }
    }
    System.out.printf("%s: %d days compared, %d with a date%n", kind.code(), days(), known);
    assertThat(differences).isEmpty();
    assertThat(known).isGreaterThan(1_750);
  }

  /** Nothing where the holidays of a year that the clock reaches are not known. */
  private Optional<LocalDate> ours(ClockKind kind, LocalDate received) {
    try {
      return Optional.of(clock.due(kind, received, List.of()).date());
    } catch (HolidaysUnknown unknown) {
      return Optional.empty();
    }
  }

  private static long days() {
    return LAST.toEpochDay() - FIRST.toEpochDay() + 1;
  }
}
