package uk.gov.ppo.docket.interop;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/** Waits for something that other processes bring about. */
public record Patience(Duration limit) {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  public static Patience of(Duration limit) {
    return new Patience(limit);
  }

  /** Looks again and again until it is as wanted; fails with what was last seen. */
  public <T> T until(Callable<T> look, Predicate<T> wanted) {
    long end = System.nanoTime() + limit.toNanos();
    try {
      T seen = look.call();
      while (!wanted.test(seen)) {
        if (System.nanoTime() > end) {
          throw new AssertionError("Not within " + limit.toSeconds() + " s; last seen: " + seen);
        }
        Thread.sleep(BETWEEN_LOOKS);
        seen = look.call();
      }
      return seen;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
