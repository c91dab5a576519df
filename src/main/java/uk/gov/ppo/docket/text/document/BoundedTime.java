package uk.gov.ppo.docket.text.document;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads one document in a thread of its own, so that one that never ends can be given up.
 *
 * <p>Few threads, as a document may take much memory; daemons, so that a stuck one keeps no program
 * alive.
 */
final class BoundedTime {
  private static final int THREADS = 4;
  private static final ThreadPoolExecutor EXECUTOR = executor();

  private BoundedTime() {}

  /** Reading that may fail. */
  interface Reading {
    String read() throws Unreadable;
  }

  static String call(Duration limit, Reading reading) throws Unreadable {
    Future<String> result = EXECUTOR.submit(reading::read);
    try {
      return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      result.cancel(true);
      throw new Unreadable("took too long to read; open it by hand", slow);
    } catch (InterruptedException stopped) {
      result.cancel(true);
      Thread.currentThread().interrupt();
      throw new Unreadable("not read: Docket was stopping", stopped);
    } catch (ExecutionException failed) {
      throw reasonOf(failed.getCause() == null ? failed : failed.getCause());
    }
  }

  private static Unreadable reasonOf(Throwable cause) {
    return switch (cause) {
      case Unreadable known -> known;
      case OutOfMemoryError tooLarge -> Unreadable.tooLarge(tooLarge);
      case StackOverflowError tooDeep -> Unreadable.tooLarge(tooDeep);
      default -> Unreadable.broken(cause);
    };
  }

  private static ThreadPoolExecutor executor() {
    ThreadPoolExecutor executor =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            10,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            task -> {
              Thread thread = new Thread(task, "document-reader");
              thread.setDaemon(true);
              return thread;
            });
    executor.allowCoreThreadTimeOut(true);
    return executor;
  }
}
