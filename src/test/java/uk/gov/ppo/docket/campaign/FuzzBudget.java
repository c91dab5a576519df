package uk.gov.ppo.docket.campaign;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** No input may take long, whatever it is: that would be a way to stop the service from afar. */
final class FuzzBudget {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** CPU time, not the clock's: a busy machine is no finding. */
  private static final long LIMIT_MS = 2_000;

  private FuzzBudget() {}

  static void within(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    long ms = (THREADS.getCurrentThreadCpuTime() - start) / 1_000_000;
    if (ms > LIMIT_MS) {
      throw new AssertionError("one input took " + ms + " ms of CPU");
    }
  }
}
