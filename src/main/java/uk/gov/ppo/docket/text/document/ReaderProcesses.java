package uk.gov.ppo.docket.text.document;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads documents in processes of their own, where a hang, a crash or an out-of-memory costs that
 * document and nothing else. They start when first needed, stay warm for the next document, are
 * replaced after a crash and every so often, end when idle, and end by themselves when the service
 * does, however it ends.
 */
public final class ReaderProcesses implements OfficeDocuments {
  /** One for the mailbox and one for an officer who opens a case meanwhile. */
  private static final int MOST = 2;

  /** Enough that starting does not count; few enough that no leak adds up. */
  private static final int DOCUMENTS = 200;

  /** A burst of mail lasts longer, an evening does not need the memory. */
  private static final Duration IDLE = Duration.ofMinutes(1);

  private static final Logger log = LoggerFactory.getLogger(ReaderProcesses.class);

  private final ReadingBounds bounds;
  private final long heap;
  private final Semaphore free = new Semaphore(MOST, true);
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private final ScheduledThreadPoolExecutor watch;
  private boolean closed;

  private record Waiting(ReaderProcess process, long since) {}

  /**
   * Readers; none is started yet.
   *
   * @param heap the most bytes of heap one of them may take
   */
  public ReaderProcesses(ReadingBounds bounds, long heap) {
    this.bounds = bounds;
    this.heap = heap;
    watch = new ScheduledThreadPoolExecutor(1, ReaderProcesses::daemon);
    watch.setRemoveOnCancelPolicy(true);
    long period = IDLE.toMillis() / 2;
    watch.scheduleWithFixedDelay(this::endIdle, period, period, TimeUnit.MILLISECONDS);
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "document-readers");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public ReadDocument read(DocumentKind kind, byte[] content) throws Unreadable {
    await();
    try {
      return readOnceOrTwice(kind, content);
    } finally {
      free.release();
    }
  }

  private void await() throws Unreadable {
    try {
      if (!free.tryAcquire(bounds.maxTime().toMillis(), TimeUnit.MILLISECONDS)) {
        throw Unreadable.tookTooLong(null);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw Unreadable.stopped(stopped);
    }
  }

  /** A process may have died while it waited, which is not the document's fault. */
  private ReadDocument readOnceOrTwice(DocumentKind kind, byte[] content) throws Unreadable {
    ReaderProcess warm = take();
    if (warm != null) {
      try {
        return read(warm, kind, content);
      } catch (ReaderProcess.Died inVain) {
        log.debug("A document reader had died; another one is started", inVain);
      }
    }
    try {
      return read(start(), kind, content);
    } catch (ReaderProcess.Died crashed) {
      log.warn("A document made its reader crash; it is to be opened by hand");
      throw Unreadable.crashed(crashed);
    }
  }

  private ReadDocument read(ReaderProcess process, DocumentKind kind, byte[] content)
      throws Unreadable, ReaderProcess.Died {
    try {
      return process.ask(kind, content, bounds, watch);
    } finally {
      giveBack(process);
    }
  }

  private ReaderProcess start() throws Unreadable {
    if (watch.isShutdown()) {
      throw Unreadable.stopped(null);
    }
    try {
      return ReaderProcess.start(bounds, heap);
    } catch (IOException unable) {
      log.error("No process can be started to read documents in", unable);
      throw Unreadable.crashed(unable);
    }
  }

  private synchronized @Nullable ReaderProcess take() {
    Waiting last = waiting.pollLast();
    return last == null ? null : last.process();
  }

  private void giveBack(ReaderProcess process) {
    if (!process.isUsable() || process.asked() >= DOCUMENTS || !keeps(process)) {
      process.end();
    }
  }

  private synchronized boolean keeps(ReaderProcess process) {
    return !closed && waiting.add(new Waiting(process, System.nanoTime()));
  }

  private void endIdle() {
    idle().forEach(ReaderProcess::end);
  }

  private synchronized List<ReaderProcess> idle() {
    List<ReaderProcess> idle = new ArrayList<>();
    while (!waiting.isEmpty()
        && (closed || System.nanoTime() - waiting.getFirst().since() > IDLE.toNanos())) {
      idle.add(waiting.removeFirst().process());
    }
    return idle;
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    endIdle();
    watch.shutdown();
  }
}
