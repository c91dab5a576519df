package uk.gov.ppo.docket.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.gov.ppo.docket.deadline.ClockKind.EIR_20;
import static uk.gov.ppo.docket.deadline.ClockKind.FOIA_20;
import static uk.gov.ppo.docket.deadline.ClockKind.REVIEW_20;
import static uk.gov.ppo.docket.deadline.ClockKind.SAR_1M;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatutoryClockTest {
  private static final StatutoryClock CLOCK =
      new StatutoryClock(BankHolidays.read(Path.of("config/bank-holidays.json")));

  @Test
  void theWorkingNamesEachDaySkippedAndNoWeekend() {
    assertThat(due(FOIA_20, "2024-03-12").working())
        .isEqualTo(
            "20 working days from Tue 12 Mar 2024, skipping 18 Mar (bank holiday, Northern"
                + " Ireland), 29 Mar (Good Friday) and 1 Apr (Easter Monday)");
  }

  @Test
  void theWorkingGivesTheYearWhereItTurns() {
    assertThat(due(FOIA_20, "2024-12-05").working())
        .isEqualTo(
            "20 working days from Thu 5 Dec 2024, skipping 25 Dec (Christmas Day), 26 Dec (Boxing"
                + " Day), 1 Jan 2025 (New Year’s Day) and 2 Jan 2025 (bank holiday, Scotland)");
  }

  @Test
  void aSpanWithoutHolidaysNeedsNoExplaining() {
    assertThat(due(FOIA_20, "2024-09-02"))
        .isEqualTo(
            new DueDate(
                LocalDate.parse("2024-09-30"), List.of(), "20 working days from Mon 2 Sep 2024"));
  }

  @Test
  void theDaysSkippedSayWhoHasTheHoliday() {
    assertThat(due(FOIA_20, "2024-07-22").skipped())
        .containsExactly(
            new SkippedDay(
                LocalDate.parse("2024-08-05"), "bank holiday in Scotland: Summer bank holiday"));
  }

  @Test
  void aFeeIsWorkedOutAsAStretchOfDays() {
    DueDate due = due(FOIA_20, "2026-02-02", "fee-notice:2026-02-09", "fee-paid:2026-02-23");
    assertThat(due.working())
        .isEqualTo(
            "20 working days from Mon 2 Feb 2026, disregarding 9 Feb to 23 Feb (waiting for the"
                + " fee), skipping 17 Mar (bank holiday, Northern Ireland)");
    assertThat(due.skipped())
        .hasSize(12)
        .contains(
            new SkippedDay(LocalDate.parse("2026-02-09"), "disregarded: waiting for the fee"));
  }

  @Test
  void aClarificationIsNamedAsTheNewStart() {
    assertThat(
            due(FOIA_20, "2026-04-20", "clarification-asked:2026-04-27", "clarified:2026-06-16")
                .working())
        .startsWith("20 working days from Tue 16 Jun 2026, when the request was clarified");
  }

  @Test
  void aClockThatStandsStillKeepsItsDateAndSaysThatItWillMove() {
    DueDate due = due(FOIA_20, "2024-09-02", "clarification-asked:2024-09-10");
    assertThat(due.date()).hasToString("2024-09-30");
    assertThat(due.working())
        .endsWith(
            "; stopped since Tue 10 Sep 2024 (waiting for clarification), so the date will move");
  }

  @Test
  void subjectAccessIsMovedPastEasterOnce() {
    DueDate due = due(SAR_1M, "2026-03-02", "paused:2026-03-09", "resumed:2026-03-20");
    assertThat(due.working())
        .isEqualTo(
            "1 month from Mon 2 Mar 2026 is Thu 2 Apr 2026, with 11 days paused (9 Mar to 20 Mar)"
                + " Mon 13 Apr 2026");
    assertThat(due(SAR_1M, "2028-03-14").working())
        .isEqualTo(
            "1 month from Tue 14 Mar 2028 is Fri 14 Apr 2028, moved on to Tue 18 Apr 2028 past"
                + " 14 Apr (Good Friday) and 17 Apr (Easter Monday)");
    assertThat(due(SAR_1M, "2026-01-31").working())
        .endsWith("is Sat 28 Feb 2026, moved on to Mon 2 Mar 2026 past the weekend");
  }

  @Test
  void eventsMayComeInAnyOrder() {
    assertThat(due(FOIA_20, "2026-02-02", "fee-paid:2026-02-23", "fee-notice:2026-02-09"))
        .isEqualTo(due(FOIA_20, "2026-02-02", "fee-notice:2026-02-09", "fee-paid:2026-02-23"));
  }

  @Test
  void anEventOfAnotherKindOfClockIsRefused() {
    assertRefused(
        () -> due(FOIA_20, "2026-02-02", "paused:2026-02-09"),
        "paused does not move a FOIA-20 clock");
    assertRefused(
        () -> due(SAR_1M, "2026-02-02", "fee-notice:2026-02-09"),
        "fee-notice does not move a SAR-1M clock");
    assertRefused(
        () -> due(REVIEW_20, "2026-02-02", "clarification-asked:2026-02-09"),
        "clarification-asked does not move a REVIEW-20 clock");
  }

  @Test
  void anEventBeforeReceiptIsRefused() {
    assertRefused(
        () -> due(EIR_20, "2026-02-02", "fee-notice:2026-02-01"),
        "fee-notice on 2026-02-01 is before receipt on 2026-02-02");
  }

  @Test
  void anEventOutOfTurnIsRefused() {
    assertRefused(
        () -> due(FOIA_20, "2026-02-02", "fee-paid:2026-02-09"),
        "fee-paid on 2026-02-09 has no fee-notice before it");
    assertRefused(
        () -> due(SAR_1M, "2026-02-02", "paused:2026-02-09", "paused:2026-02-11"),
        "paused on 2026-02-11 follows another of 2026-02-09");
  }

  @Test
  void anUnknownEventOrClockNamesTheOnesThereAre() {
    assertRefused(() -> ClockEvent.parse("fee:2026-02-09"), "fee-notice, fee-paid");
    assertRefused(() -> ClockEvent.parse("fee-paid:9 February"), "write fee-paid:2026-04-27");
    assertRefused(() -> ClockEvent.parse("fee-paid"), "write fee-paid:2026-04-27");
    assertRefused(() -> ClockKind.ofCode("FOI-20"), "use one of FOIA-20, FOIA-40, EIR-20");
  }

  @Test
  void anEventIsReadAsItIsNamed() {
    for (String name : List.of("fee-notice", "fee-paid", "clarified", "paused", "resumed")) {
      assertThat(ClockEvent.parse(name + ":2026-02-09").name()).isEqualTo(name);
    }
  }

  @Test
  void daysLeftAreTheWorkingDaysAfterTodayUpToTheLast() {
    assertThat(daysLeft("2024-03-12", "2024-04-12")).isEqualTo(20);
    assertThat(daysLeft("2024-03-28", "2024-04-02")).isEqualTo(1);
    assertThat(daysLeft("2024-04-12", "2024-04-12")).isZero();
    assertThat(daysLeft("2024-04-14", "2024-04-12")).isZero();
    assertThat(daysLeft("2024-04-15", "2024-04-12")).isEqualTo(-1);
  }

  @Test
  void anAnswerIsLateTheDayAfter() {
    LocalDate due = LocalDate.parse("2024-04-12");
    assertThat(StatutoryClock.late(due, due)).isFalse();
    assertThat(StatutoryClock.late(due.plusDays(1), due)).isTrue();
  }

  @Test
  void theDayOfTwentyCountsAsTheDueDateDoes() {
    assertThat(dayOf("2024-03-12", "2024-03-12")).isZero();
    assertThat(dayOf("2024-03-12", "2024-03-13")).isEqualTo(1);
    assertThat(dayOf("2024-03-12", "2024-04-12")).isEqualTo(20);
    assertThat(dayOf("2026-02-02", "2026-02-24", "fee-notice:2026-02-09", "fee-paid:2026-02-23"))
        .isEqualTo(5);
    assertThat(
            dayOf(
                "2026-02-02",
                "2026-02-24",
                "clarification-asked:2026-02-09",
                "clarified:2026-02-23"))
        .isEqualTo(1);
  }

  @Test
  void theLastDayIsUnknownBeyondTheHolidaysThatAreKnown() {
    assertThatThrownBy(() -> due(FOIA_20, "2028-12-20"))
        .isInstanceOf(HolidaysUnknown.class)
        .hasMessage("No bank holidays are known for 2029: add them to bank-holidays.json");
  }

  private static DueDate due(ClockKind kind, String received, String... events) {
    return CLOCK.due(kind, LocalDate.parse(received), parsed(events));
  }

  private static int dayOf(String received, String today, String... events) {
    return CLOCK.dayOf(FOIA_20, LocalDate.parse(received), parsed(events), LocalDate.parse(today));
  }

  private static int daysLeft(String today, String due) {
    return CLOCK.daysLeft(LocalDate.parse(today), LocalDate.parse(due));
  }

  private static List<ClockEvent> parsed(String... events) {
    return Arrays.stream(events).map(ClockEvent::parse).toList();
  }

  private static void assertRefused(Runnable act, String message) {
    assertThatIllegalArgumentException().isThrownBy(act::run).withMessageContaining(message);
  }
}
