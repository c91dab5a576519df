package uk.gov.ppo.docket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeadlineCommandTest {
  @Test
  void givesTheDueDateTheDaysSkippedAndTheWorkingAsJson() {
    Ran ran = Ran.docket("deadline", "--json", "--received", "2024-03-12");
    assertThat(ran.exit()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .isEqualTo(
            """
            {"due":"2024-04-12","skipped":[\
            {"date":"2024-03-18","why":"bank holiday in Northern Ireland: St Patrick’s Day,\
             substitute day"},\
            {"date":"2024-03-29","why":"Good Friday"},\
            {"date":"2024-04-01","why":"bank holiday in England and Wales and in Northern Ireland:\
             Easter Monday"}],\
            "working":"20 working days from Tue 12 Mar 2024, skipping 18 Mar (bank holiday,\
             Northern Ireland), 29 Mar (Good Friday) and 1 Apr (Easter Monday)"}
            """);
  }

  @Test
  void givesOneReadableLineOtherwise() {
    assertThat(Ran.docket("deadline", "--received", "2024-09-02").out())
        .isEqualTo("Due 2024-09-30: 20 working days from Mon 2 Sep 2024.\n");
  }

  @Test
  void anInstantIsReadAsADayInLondon() {
    assertThat(due("--received", "2026-05-28T23:00:00Z")).isEqualTo("2026-06-29");
    assertThat(due("--received", "2026-05-28T23:00:00+01:00")).isEqualTo("2026-06-26");
  }

  @Test
  void takesAClockAndItsEvents() {
    assertThat(
            due(
                "--clock",
                "sar-1m",
                "--received=2026-03-02",
                "--event=paused:2026-03-09",
                "--event=resumed:2026-03-20"))
        .isEqualTo("2026-04-13");
  }

  @Test
  void saysOnStandardErrorWhatIsWrongAndFails() {
    assertFails("--received 'today' is no date", "--received", "today");
    assertFails("use one of FOIA-20", "--received", "2026-03-02", "--clock", "FOI");
    assertFails("use one of clarification-asked", "--received", "2026-03-02", "--event", "x:1");
    assertFails("No bank holidays are known for 2031", "--received", "2031-03-04");
  }

  @Test
  void aMissingOptionIsNotUnderstood() {
    Ran ran = Ran.docket("deadline", "--json");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains("--received");
  }

  private static String due(String... options) {
    return run(options).line().path("due").asString();
  }

  private static void assertFails(String complaint, String... options) {
    Ran ran = run(options);
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("docket deadline: ").contains(complaint);
  }

  private static Ran run(String... options) {
    String[] args = new String[options.length + 2];
    args[0] = "deadline";
    args[1] = "--json";
    System.arraycopy(options, 0, args, 2, options.length);
    return Ran.docket(args);
  }
}
