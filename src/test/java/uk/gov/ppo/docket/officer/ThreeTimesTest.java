package uk.gov.ppo.docket.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreeTimesTest {
  private static final Instant FRIDAY = Instant.parse("2026-03-06T17:02:00Z");
  private static final Instant MONDAY = Instant.parse("2026-03-09T08:30:00Z");
  private static final Instant THURSDAY = Instant.parse("2026-03-05T23:10:00Z");

  @Test
  void allThreeAreToldWhereTheyDiffer() {
    assertThat(new ThreeTimes(FRIDAY, MONDAY, List.of(THURSDAY)).differing())
        .isEqualTo(
            "Arrived Fri 6 Mar 2026, 17:02, picked up Mon 9 Mar 2026, 08:30 (late);"
                + " the sender’s own date says Thu 5 Mar 2026, 23:10");
  }

  @Test
  void theArrivalAloneIsToldWhereTheOthersAgree() {
    Instant soon = FRIDAY.plusSeconds(600);
    Instant before = FRIDAY.minusSeconds(3600);
    assertThat(new ThreeTimes(FRIDAY, soon, List.of(before)).differing())
        .isEqualTo("Arrived Fri 6 Mar 2026, 17:02");
    assertThat(new ThreeTimes(FRIDAY, soon.plusSeconds(1), List.of()).differing())
        .contains("picked up Fri 6 Mar 2026, 17:12 (late)");
    assertThat(new ThreeTimes(FRIDAY, soon, List.of(before.minusSeconds(1))).differing())
        .contains("own date says Fri 6 Mar 2026, 16:01");
  }

  @Test
  void summerTimeIsLondonsOwn() {
    Instant summer = Instant.parse("2026-07-01T23:30:00Z");
    assertThat(new ThreeTimes(summer, summer, List.of()).receipt())
        .isEqualTo("Arrived Thu 2 Jul 2026, 00:30, picked up Thu 2 Jul 2026, 00:30");
  }
}
