package uk.gov.ppo.docket.reuse;

import java.time.LocalDate;

/**
 * A date that an answer names.
 *
 * @param date the day; the last of the month or year where no day is given
 * @param start where its words begin in the answer, in chars
 * @param end where they end
 * @param ends whether something ends then: {@code the contract expires on 31 March 2025}
 */
public record DatedWords(LocalDate date, int start, int end, boolean ends) {
  /** The words themselves. */
  public String in(String answer) {
    return answer.substring(start, end);
  }
}
