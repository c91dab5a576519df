package uk.gov.ppo.docket.officer;

import java.time.LocalDate;
import java.util.List;

/**
 * When a case's answer is due, as pages show it.
 *
 * @param order what lists are ordered by; the far future where there is no limit
 * @param date the day, or why there is none
 * @param left how many days are left, empty once the case is answered
 * @param late whether the last day is over and no answer left
 * @param working how the day was counted, empty where there is no limit
 * @param skipped weekdays that did not count, with their reason
 */
record Due(
    LocalDate order, String date, String left, boolean late, String working, List<String> skipped) {
  static Due none(String why) {
    return new Due(LocalDate.MAX, why, "", false, "", List.of());
  }
}
