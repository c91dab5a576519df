package uk.gov.ppo.docket.clocks;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.gov.ppo.docket.casework.Case;
import uk.gov.ppo.docket.casework.Cases;

/** Open cases in the order their answers are due. */
@Component
public class DueList {
  private final ReckonedDates dates;
  private final Cases cases;

  DueList(ReckonedDates dates, Cases cases) {
    this.dates = dates;
    this.cases = cases;
  }

  /**
   * A part of the list; cases without a date come last.
   *
   * @param from how many to leave out at the beginning
   * @param count how many to give at most
   */
  public List<Case> open(int from, int count) {
    return cases.withIds(dates.byDate(from, count));
  }

  /** How many open cases there are. */
  public long count() {
    return dates.count();
  }
}
