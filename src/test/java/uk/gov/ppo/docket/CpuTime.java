package uk.gov.ppo.docket;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** What work costs on a machine that may be busy with other work: what this thread uses counts. */
public final class CpuTime {
  private CpuTime() {}

  /** The time this thread was given while it did this. */
  public static Duration of(Runnable work) {
    long before = now();
    work.run();
    return Duration.ofNanos(now() - before);
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
