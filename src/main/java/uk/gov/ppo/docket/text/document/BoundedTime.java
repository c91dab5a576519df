package uk.gov.ppo.docket.text.document;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads one document in a thread of its own, so that one that never ends can be given up.
 *
 * <p>A daemon for each: a stuck one takes no thread from the next and keeps no program alive. Good
 * enough for a command that ends soon; the service reads in {@link ReaderProcesses}.
 */
final class BoundedTime {
  private BoundedTime() {}

  /** Reading that may fail. */
  interface Reading<T> {
    T read() throws Unreadable;
  }

  static <T> T call(Duration limit, Reading<T> reading) throws Unreadable {
    FutureTask<T> task = new FutureTask<>(reading::read);
    Thread thread = new Thread(task, "document-reader");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      task.cancel(true);
      throw Unreadable.tookTooLong(slow);
    } catch (InterruptedException stopped) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw Unreadable.stopped(stopped);
    } catch (ExecutionException failed) {
      throw reasonOf(failed.getCause() == null ? failed : failed.getCause());
    }
  }

  /** What made a reading fail, in words. */
  static Unreadable reasonOf(Throwable cause) {
    return switch (cause) {
      case Unreadable known -> known;
      case OutOfMemoryError tooLarge -> Unreadable.tooMuchMemory(tooLarge);
      case StackOverflowError tooDeep -> Unreadable.tooLarge(tooDeep);
      default -> Unreadable.broken(cause);
    };
  }
}
