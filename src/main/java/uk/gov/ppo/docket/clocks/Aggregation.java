package uk.gov.ppo.docket.clocks;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;
import uk.gov.ppo.docket.casework.RequestKind;
import uk.gov.ppo.docket.deadline.HolidaysUnknown;
import uk.gov.ppo.docket.deadline.StatutoryClock;

/**
 * Requests whose costs may be added up for the appropriate limit: of one person, and received
 * within sixty consecutive working days (FOIA 2000 section 12(4); Fees Regulations 2004, regulation
 * 5). Whether they ask for similar information is for an officer to judge.
 */
@Component
public class Aggregation {
  /** Sixty working days are never more days than this: twelve weeks and a year's holidays. */
  private static final int LONGEST_WINDOW = 7 * 12 + 16;

  private final StatutoryClock statutory;
  private final Cases cases;

  Aggregation(StatutoryClock statutory, Cases cases) {
    this.statutory = statutory;
    this.cases = cases;
  }

  /** The earlier requests of the same person within the window, the newest first. */
  public List<Case> with(Case aCase) {
    if (aCase.placement().kind() != RequestKind.FOI || aCase.requester().address().isBlank()) {
      return List.of();
    }
    LocalDate since = since(aCase.receivedOn());
    return cases.ofRequester(aCase.requester().address()).stream()
        .filter(other -> other.id() < aCase.id())
        .filter(other -> other.placement().kind() == RequestKind.FOI)
        .filter(other -> !other.receivedOn().isBefore(since))
        .toList();
  }

  private LocalDate since(LocalDate received) {
    try {
      return statutory.aggregationSince(received);
    } catch (HolidaysUnknown unknown) {
      return received.minusDays(LONGEST_WINDOW); // rather one too many for the officer to judge
    }
  }
}
