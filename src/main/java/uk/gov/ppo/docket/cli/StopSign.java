package uk.gov.ppo.docket.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C (or a plain kill) asks a long command to stop: it finishes what it has in hand, and the
 * program ends when the sign is closed.
 */
final class StopSign implements AutoCloseable {
  /** Seconds; reading one letter takes less, and a program must not hang on when told to stop. */
  private static final long PATIENCE = 60;

  private final CompletableFuture<Boolean> closed = new CompletableFuture<>();
  private final Thread hook = new Thread(this::stop, "stop");
  private volatile boolean up;

  StopSign() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  boolean isUp() {
    return up;
  }

  private void stop() {
    up = true;
    closed.completeOnTimeout(false, PATIENCE, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    closed.complete(true);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      up = true; // the program ends: the hook is running, and nothing is left to take away
    }
  }
}
