package uk.gov.ppo.docket.campaign;

import uk.gov.ppo.docket.CpuTime;

/** No input may take long, whatever it is: that would be a way to stop the service from afar. */
final class FuzzBudget {
  /**
   * CPU time, not the clock's: a busy machine is no finding. Jazzer counts every branch: what takes
   * a tenth of a second alone takes up to four here. Time that grows with the square takes minutes.
   */
  private static final long LIMIT_MS = 8_000;

  private FuzzBudget() {}

  static void within(Runnable work) {
    if (CpuTime.of(work).toMillis() <= LIMIT_MS) {
      return;
    }
    long ms = CpuTime.of(work).toMillis(); // the first time classes may have been loaded for it
    if (ms > LIMIT_MS) {
      throw new AssertionError("one input took " + ms + " ms of CPU");
    }
  }
}
