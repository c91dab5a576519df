package uk.gov.ppo.docket.clocks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.deadline.ClockEvent;

/**
 * What a case's dates are computed from.
 *
 * @param id the case
 * @param open whether its answer has not left yet
 * @param kind what was asked for, which decides the limit
 * @param environmental whether it is a review of an answer about environmental information
 * @param received the day of receipt as it was first noted
 * @param events what moved its clock, in the order noted
 */
record ClockedCase(
    long id,
    boolean open,
    RequestKind kind,
    boolean environmental,
    LocalDate received,
    List<ClockEvent> events) {
  /** The same after one more event. */
  ClockedCase with(ClockEvent event) {
    List<ClockEvent> more = new ArrayList<>(events);
    more.add(event);
    return new ClockedCase(id, open, kind, environmental, received, more);
  }
}
