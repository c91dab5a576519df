package uk.gov.ppo.docket.clocks;

import java.time.LocalDate;
import java.util.Set;
import uk.gov.ppo.docket.deadline.ClockMove;

/**
 * A case's clock at a glance.
 *
 * @param says what it says
 * @param received the day of receipt that counts, as last corrected
 * @param day working days counted up to and including today, the {@code k} of "day k of 20"; 0 for
 *     a clock that counts months, and where there is none
 * @param length how many working days there are in all; 0 likewise
 * @param moves what may move it now; none where there is no clock
 */
public record ClockReading(
    Reckoning says, LocalDate received, int day, int length, Set<ClockMove> moves) {}
