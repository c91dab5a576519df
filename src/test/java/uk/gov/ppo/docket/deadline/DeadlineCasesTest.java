package uk.gov.ppo.docket.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DeadlineCasesTest {
  private static final Path OUR_CASES = Path.of("src/test/resources/deadline/cases.csv");
  private static final Path SHARED_CASES = Path.of("../shared/domain/deadlines.csv");
  private static final StatutoryClock CLOCK =
      new StatutoryClock(BankHolidays.read(Path.of("config/bank-holidays.json")));

  /** One row: which clock, what happened, and the day that was worked out by hand. */
  private record Case(String name, String clock, String received, String events, String due) {
    LocalDate dueByTheClock() {
      LocalDate day =
          received.contains("T")
              ? StatutoryClock.receivedOn(Instant.parse(received))
              : LocalDate.parse(received);
      return CLOCK.due(ClockKind.ofCode(clock), day, parsedEvents()).date();
    }

    private List<ClockEvent> parsedEvents() {
      return Arrays.stream(events.split(";"))
          .filter(event -> !event.isEmpty())
          .map(ClockEvent::parse)
          .toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> everyCaseOfOursFallsOnItsDay() throws IOException {
    return rows(OUR_CASES)
        .map(row -> new Case(row[0] + " " + row[1] + " " + row[4], row[0], row[1], row[2], row[3]))
        .map(
            one ->
                dynamicTest(
                    one.name(), () -> assertThat(one.dueByTheClock()).hasToString(one.due())));
  }

  @Test
  void ourTableIsNotSuspiciouslySmallAndHasEveryClock() throws IOException {
    assertThat(rows(OUR_CASES)).hasSizeGreaterThan(30);
    assertThat(rows(OUR_CASES).map(row -> row[0]).distinct())
        .containsExactlyInAnyOrder(
            Arrays.stream(ClockKind.values()).map(ClockKind::code).toArray(String[]::new));
  }

  @Test
  void everySharedCaseFallsOnItsDay() throws IOException {
    assumeTrue(Files.exists(SHARED_CASES), SHARED_CASES + " is absent: shared cases not tried");
    List<Case> cases =
        rows(SHARED_CASES).map(row -> new Case(row[0], row[1], row[2], row[3], row[4])).toList();
    List<String> wrong =
        cases.stream()
            .filter(one -> !one.dueByTheClock().toString().equals(one.due()))
            .map(one -> one.name() + ": " + one.dueByTheClock() + " instead of " + one.due())
            .toList();
    System.out.printf(
        "shared deadline cases: %d of %d%n", cases.size() - wrong.size(), cases.size());
    assertThat(wrong).isEmpty();
    assertThat(cases).hasSizeGreaterThan(40);
  }

  private static Stream<String[]> rows(Path csv) throws IOException {
    return Files.readAllLines(csv).stream().skip(1).map(line -> line.split(",", 5 + 1));
  }
}
