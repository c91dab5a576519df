package uk.gov.ppo.docket.clocks;

import java.time.LocalDate;

/**
 * News: an open case is due on another day than before.
 *
 * @param why what moved it, as a clause: {@code the bank holidays changed}
 */
public record DueDateMoved(long caseId, LocalDate from, LocalDate to, String why) {}
